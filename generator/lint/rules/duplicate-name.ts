import {
  below,
  type Code,
  type CodeSet,
  type Origin,
} from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf, repeated } from "../walk.js";
import { showCode } from "../wire-code.js";

interface Named {
  readonly name: string;
  readonly code: Code;
  readonly at: Origin;
}

export const duplicateName: Rule = {
  id: "duplicate-name",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  isIdentity: true,
  description:
    "A constant name, or an earlier name under `renamedFrom`, is used once in its code set.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      for (const { item, first } of repeated(
        namesOf(codeSet),
        ({ name }) => name,
      )) {
        // A whole entry that stands twice is a duplicate-code, and said there.
        const isSameEntryTwice =
          item.code !== first.code && item.code.code === first.code.code;
        if (isSameEntryTwice) continue;
        yield {
          at: item.at,
          message: `The name ${item.name} is used a second time in ${codeSet.name}`,
          hint:
            item.code === first.code
              ? "Remove the earlier name: it is the name the code has"
              : "Give one of the two codes another name; where their texts agree, end both names with their codes",
          related: [
            {
              at: first.at,
              message: `It names ${showCode(first.code.code)} here`,
            },
          ],
        };
      }
    }
  },
};

function* namesOf({ codes }: CodeSet): Iterable<Named> {
  for (const code of codes) {
    yield { name: code.name, code, at: below(code.origin, "name") };
    for (const [index, name] of code.aliases.entries()) {
      yield { name, code, at: below(code.origin, "renamedFrom", index) };
    }
  }
}
