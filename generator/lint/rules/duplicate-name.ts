import type { Code, CodeSet } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf, originOf, repeated, type Spot } from "../walk.js";
import { showCode } from "../wire-code.js";

interface Named extends Spot {
  readonly name: string;
  readonly code: Code;
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
          at: originOf(item),
          message: `The name ${item.name} is used a second time in ${codeSet.name}`,
          hint:
            item.code === first.code
              ? "Remove the earlier name: it is the name the code has"
              : "Give one of the two codes another name; where their texts agree, end both names with their codes",
          related: [
            {
              at: originOf(first),
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
    const part = code.origin;
    yield { name: code.name, code, part, steps: ["name"] };
    for (const [index, name] of code.aliases.entries()) {
      yield { name, code, part, steps: ["renamedFrom", index] };
    }
  }
}
