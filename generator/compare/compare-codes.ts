import { defined } from "../data/defined.js";
import type { Code, CodeSet } from "../model/model.js";
import type { WireCode } from "../read/spec.js";
import { compareCode } from "./compare-code.js";
import { summaryOf } from "./compare-rows.js";
import { compareNames, type CodePair } from "./compare-names.js";
import type { Differences, Noticed, Sighted } from "./differences.js";
import { isAlike } from "./is-alike.js";
import { pairUp, type Pairs } from "./pair.js";
import { successorHints } from "./successor.js";

/**
 * A code is its wire value. Where the value is gone, a code under the same constant, or under a
 * constant that names the old one in `renamedFrom`, is the same code with another value.
 */
export function compareCodes(
  differences: Differences,
  codeSet: Sighted,
  base: CodeSet,
  head: CodeSet,
  groupIds: ReadonlyMap<string, string>,
): void {
  const byValue = pairByValue(base.codes, head.codes);
  const byName = pairUp(
    byValue.removed,
    byValue.added,
    [({ name }) => name],
    ({ address }) => address,
  );
  const byAlias = pairByAlias(byName.removed, byName.added);
  const pairs: readonly CodePair[] = [
    ...byValue.both,
    ...byName.both,
    ...byAlias.both,
  ];
  const { removed, added } = byAlias;
  const headNames = new Set(
    head.codes.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const hints = successorHints(
    removed.filter(({ name }) => !headNames.has(name)),
    added,
  );
  for (const code of removed) {
    differences.add(
      code.retired === undefined ? "code-removed" : "retired-code-removed",
      { ...sightedIn(codeSet, base, code), base: code.origin },
      { from: code.code, hint: hints.get(code), ...meaningOf(code, "from") },
    );
  }
  const reserved = new Map(
    base.reserved.map(({ code, note }) => [String(code), note]),
  );
  const values = new Map(
    pairs.map(([before, after]) => [String(before.code), after.code]),
  );
  const valueNow = (code: WireCode) => values.get(String(code)) ?? code;
  for (const code of added) {
    differences.add(
      addedKind(code, reserved),
      { ...sightedIn(codeSet, head, code), head: code.origin },
      { to: code.code, ...meaningOf(code, "to") },
    );
  }
  // A table that stands for another one now moves rows that say the same.
  const hasMoved = [...groupIds].some(([before, after]) => before !== after);
  for (const [before, after] of pairs) {
    if (!hasMoved && isAlike(before, after)) continue;
    const code: Sighted = {
      ...sightedIn(codeSet, head, after),
      base: before.origin,
      head: after.origin,
    };
    if (String(before.code) !== String(after.code)) {
      const note = reserved.get(String(after.code));
      differences.add("wire-value-changed", code, {
        from: before.code,
        to: after.code,
        at: ["code"],
        hint:
          note === undefined
            ? undefined
            : `${after.code} was reserved and must not be used again: ${note}`,
      });
    }
    compareCode(differences, code, before, after, groupIds, valueNow);
  }
  compareNames(differences, codeSet, pairs, base.codes, head.codes);
}

/** What a code that one side alone has is about, so that nobody must look it up. */
function meaningOf(
  { rows: [row], reason }: Code,
  side: "from" | "to",
): Pick<Noticed, "text" | "consequences"> {
  const says = row && summaryOf(row);
  return {
    text: says?.text,
    consequences: [
      ...(says?.en === undefined ? [] : [{ part: "en", [side]: says.en }]),
      ...(reason === undefined ? [] : [{ part: "reason", [side]: reason }]),
    ],
  };
}

/** A code as one side has it, so that what is gone has the address that it had. */
function sightedIn(
  { subject: { vendor }, type }: Sighted,
  { id }: CodeSet,
  { code, name }: Code,
): Sighted {
  return {
    subject: defined({ vendor, codeSet: id, code }),
    type,
    constant: name,
  };
}

function addedKind(code: Code, reserved: ReadonlyMap<string, string>) {
  if (reserved.has(String(code.code))) return "reserved-code-reused";
  return code.retired === undefined ? "code-added" : "retired-code-added";
}

/** Most codes have the value that they had, and each value is there once. */
function pairByValue(
  base: readonly Code[],
  head: readonly Code[],
): Pairs<Code> {
  const both: CodePair[] = [];
  const removed: Code[] = [];
  const left = new Map(head.map((code) => [String(code.code), code]));
  // Nobody has checked a catalog.json; what it says twice is not lost.
  if (left.size < head.length) {
    return pairUp(base, head, [({ code }) => String(code)]);
  }
  for (const code of base) {
    const value = String(code.code);
    const match = left.get(value);
    if (match === undefined) removed.push(code);
    else {
      left.delete(value);
      both.push([code, match]);
    }
  }
  return { both, removed, added: [...left.values()] };
}

/** Pairs what a declared rename ties together, in either direction. */
function pairByAlias(removed: readonly Code[], added: readonly Code[]) {
  const forward = new Map(
    added.flatMap((code) => code.aliases.map((alias) => [alias, code])),
  );
  const backward = new Map(added.map((code) => [code.name, code]));
  const both: CodePair[] = [];
  const taken = new Set<Code>();
  const left = removed.filter((code) => {
    const match = [
      forward.get(code.name),
      ...code.aliases.map((alias) => backward.get(alias)),
    ].find((other) => other !== undefined && !taken.has(other));
    if (match === undefined) return true;
    taken.add(match);
    both.push([code, match]);
    return false;
  });
  return {
    both,
    removed: left,
    added: added.filter((code) => !taken.has(code)),
  };
}
