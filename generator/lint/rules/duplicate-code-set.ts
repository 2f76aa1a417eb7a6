import { below, type CodeSet } from "../../model/model.js";
import type { Finding, Rule } from "../rule.js";
import { codeSetsOf, repeated } from "../walk.js";

export const duplicateCodeSet: Rule = {
  id: "duplicate-code-set",
  severity: "error",
  scope: "catalog",
  isStrict: true,
  isIdentity: true,
  description:
    "A code-set id is used once in its vendor, and a code-set name, with everything generated from it, once over all vendors.",
  *check({ catalog }) {
    for (const { id, codeSets } of catalog.vendors) {
      for (const { item, first } of repeated(codeSets, (set) => set.id)) {
        yield {
          at: below(item.origin, "id"),
          message: `${id} has a second code set with the id "${item.id}"`,
          hint: "Give one of the two another id",
          related: [
            { at: below(first.origin, "id"), message: "The first one" },
          ],
        };
      }
    }
    const taken = new Map<string, CodeSet>();
    for (const { codeSet } of codeSetsOf(catalog)) {
      const finding = collision(codeSet, taken);
      if (finding !== undefined) yield finding;
      for (const name of generatedNames(codeSet)) {
        if (!taken.has(name)) taken.set(name, codeSet);
      }
    }
  },
};

function collision(
  codeSet: CodeSet,
  taken: ReadonlyMap<string, CodeSet>,
): Finding | undefined {
  for (const name of generatedNames(codeSet)) {
    const first = taken.get(name);
    if (first === undefined) continue;
    return {
      at: below(codeSet.origin, "name"),
      message:
        first.name === codeSet.name
          ? `The name ${codeSet.name} is used by a second code set`
          : `${codeSet.name} and ${first.name} would both generate "${name}"`,
      hint: "Give one of the two code sets another name",
      related: [
        {
          at: below(first.origin, "name"),
          message: `The name ${first.name} is taken here`,
        },
      ],
    };
  }
  return undefined;
}

/** `local` is a prefix and no name of its own. */
function generatedNames({ identifiers }: CodeSet): readonly string[] {
  const { local: _prefix, ...names } = identifiers;
  return Object.values(names);
}
