import type { Code } from "../model/model.js";
import { within, type Differences, type Sighted } from "./differences.js";

export type CodePair = readonly [base: Code, head: Code];

/**
 * The names of the codes that both sides have. A name that now stands for another code is worse
 * than one that is gone: what uses it still compiles.
 */
export function compareNames(
  differences: Differences,
  codeSet: Sighted,
  pairs: readonly CodePair[],
  baseCodes: readonly Code[],
  headCodes: readonly Code[],
): void {
  const baseOf = byName(baseCodes);
  const headOf = byName(headCodes);
  const partner = new Map(pairs.map(([base, head]) => [base, head]));
  /** Whether a name of the base stands for another code in the head, which is reported once. */
  const hasMoved = (name: string) => {
    const before = baseOf.get(name);
    const after = headOf.get(name);
    return (
      before !== undefined &&
      after !== undefined &&
      partner.get(before) !== after
    );
  };
  for (const [name, before] of baseOf) {
    const after = headOf.get(name);
    if (after === undefined || partner.get(before) === after) continue;
    differences.add(
      "wire-value-changed",
      {
        ...within(codeSet, { code: after.code }, before, after),
        constant: name,
      },
      { from: before.code, to: after.code },
    );
  }
  for (const [base, head] of pairs) {
    const code: Sighted = {
      ...within(codeSet, { code: head.code }, base, head),
      constant: head.name,
    };
    compareAliases(differences, code, base, head, hasMoved);
    if (base.name === head.name) continue;
    const at = ["name"];
    if (head.aliases.includes(base.name) || base.aliases.includes(head.name)) {
      differences.add(
        head.aliases.includes(base.name)
          ? "constant-renamed"
          : "constant-rename-undone",
        code,
        { from: base.name, to: head.name, at },
      );
      continue;
    }
    if (!hasMoved(base.name)) {
      differences.add(
        "constant-removed",
        { ...code, constant: base.name },
        {
          from: base.name,
          at,
          hint: `If ${head.name} is its new name, write in the entry of ${head.code}: renamedFrom: [${[...head.aliases, base.name].join(", ")}]`,
        },
      );
    }
    if (!hasMoved(head.name)) {
      differences.add("constant-added", code, { to: head.name, at });
    }
  }
}

function compareAliases(
  differences: Differences,
  code: Sighted,
  base: Code,
  head: Code,
  hasMoved: (name: string) => boolean,
): void {
  const at = ["renamedFrom"];
  for (const alias of base.aliases) {
    if (alias === head.name || head.aliases.includes(alias)) continue;
    if (hasMoved(alias)) continue;
    differences.add(
      "alias-removed",
      { ...code, constant: alias },
      { from: alias, at },
    );
  }
  for (const alias of head.aliases) {
    if (alias === base.name || base.aliases.includes(alias)) continue;
    if (hasMoved(alias)) continue;
    differences.add(
      "alias-added",
      { ...code, constant: alias },
      { to: alias, at },
    );
  }
}

/** Canonical names and aliases; lint lets each stand once. */
function byName(codes: readonly Code[]): ReadonlyMap<string, Code> {
  return new Map(
    codes.flatMap((code) =>
      [code.name, ...code.aliases].map((name) => [name, code]),
    ),
  );
}
