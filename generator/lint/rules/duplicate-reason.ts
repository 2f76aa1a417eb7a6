import { below, type Origin } from "../../model/model.js";
import type { Finding, Rule } from "../rule.js";
import { repeated } from "../walk.js";

export const duplicateReason: Rule = {
  id: "duplicate-reason",
  severity: "error",
  scope: "catalog",
  isStrict: true,
  isIdentity: true,
  description:
    "The id of a reason and the key of a message are used once, those of the catalog counted in where the spec extends it.",
  *check({ catalog: { reasons, messages } }) {
    yield* duplicates("reason", "id", reasons);
    const keys = messages.map(({ key, ...rest }) => ({ ...rest, id: key }));
    yield* duplicates("message", "key", keys);
  },
};

interface Part {
  readonly id: string;
  readonly isInherited: boolean;
  readonly origin: Origin;
}

function* duplicates(
  noun: string,
  key: "id" | "key",
  parts: readonly Part[],
): Iterable<Finding> {
  for (const { item, first } of repeated(parts, ({ id }) => id)) {
    const at = below(item.origin, key);
    if (first.isInherited) {
      yield {
        at,
        message: `The catalog that this file extends has the ${noun} "${item.id}" already`,
        hint: `Remove it to use the catalog's, or give yours another ${key}`,
      };
      continue;
    }
    yield {
      at,
      message: `A second ${noun} has the ${key} "${item.id}"`,
      hint: `Give one of the two another ${key}`,
      related: [
        {
          at: below(first.origin, key),
          message: `The first ${noun} with this ${key}`,
        },
      ],
    };
  }
}
