import { below, type Origin } from "../../model/model.js";
import type { Finding, Rule } from "../rule.js";
import { codeSetsOf, repeated } from "../walk.js";

export const duplicateId: Rule = {
  id: "duplicate-id",
  severity: "error",
  scope: "catalog",
  isStrict: true,
  isIdentity: true,
  description:
    "An id is used once among the vendors, among the sources of a vendor, and among the groups and the range classes of a code set.",
  *check({ catalog }) {
    yield* duplicates("vendor", "id", catalog.vendors);
    for (const { sources } of catalog.vendors) {
      yield* duplicates("source", "id", sources);
    }
    for (const { codeSet } of codeSetsOf(catalog)) {
      yield* duplicates("group", "id", codeSet.groups);
      const ranges = codeSet.ranges.map(({ class: id, origin }) => ({
        id,
        origin,
      }));
      yield* duplicates("range", "class", ranges);
    }
  },
};

function* duplicates(
  noun: string,
  key: "id" | "class",
  parts: readonly { readonly id: string; readonly origin: Origin }[],
): Iterable<Finding> {
  for (const { item, first } of repeated(parts, ({ id }) => id)) {
    yield {
      at: below(item.origin, key),
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
