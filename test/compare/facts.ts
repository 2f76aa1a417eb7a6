import type { Change } from "../../generator/compare/change.js";

/** What a change says, without the places and the hints. */
export function factsOf(changes: readonly Change[]): readonly string[] {
  return changes.map(({ kind, address, part, constant, from, to, text }) =>
    JSON.stringify({ kind, address, part, constant, from, to, text }),
  );
}

/** The kinds that a change may be when base and head change sides; of all others, the same kind. */
const opposites: Readonly<Record<string, readonly string[]>> = pairs([
  ["vendor-added", "vendor-removed"],
  ["code-set-added", "code-set-removed"],
  ["envelope-added", "envelope-removed"],
  ["range-added", "range-removed"],
  ["code-reserved", "reservation-lifted"],
  ["code-added", "code-removed"],
  ["reserved-code-reused", "code-removed"],
  ["retired-code-added", "retired-code-removed"],
  ["reserved-code-reused", "retired-code-removed"],
  ["code-deprecated", "code-undeprecated"],
  ["code-retired", "code-unretired"],
  ["constant-renamed", "constant-rename-undone"],
  ["constant-renamed", "constant-renamed"],
  ["constant-added", "constant-removed"],
  ["alias-added", "alias-removed"],
  ["reason-given", "reason-withdrawn"],
  ["reason-changed", "reason-changed"],
  ["reason-changed", "reason-loosened"],
  ["reason-loosened", "reason-loosened"],
  ["sensitivity-loosened", "sensitivity-tightened"],
  ["visibility-widened", "visibility-narrowed"],
  ["reasons-introduced", "reasons-dropped"],
  ["reason-added", "reason-removed"],
  ["user-message-added", "user-message-removed"],
  ["text-added", "text-removed"],
  ["erratum-added", "erratum-removed"],
  ["source-added", "source-removed"],
  ["group-added", "group-removed"],
  ["row-added", "row-removed"],
  ["statement-added", "statement-removed"],
  ["waiver-added", "waiver-removed"],
]);

function pairs(
  list: readonly (readonly [string, string])[],
): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const [a, b] of list) {
    (found[a] ??= []).push(b);
    if (a !== b) (found[b] ??= []).push(a);
  }
  return found;
}

/**
 * What of the changes there has no mirror image in the changes back, and the other way round. An
 * address and a part are named after the head, so two changes are known by their values and places.
 */
export function withoutMirror(
  there: readonly Change[],
  back: readonly Change[],
): readonly string[] {
  const left = withoutImplied(back).map((change) => ({
    change,
    key: JSON.stringify([
      change.to,
      change.from,
      change.text,
      change.head,
      change.base,
    ]),
  }));
  const lost: string[] = [];
  for (const change of withoutImplied(there)) {
    const { kind, from, to, text, base, head } = change;
    const key = JSON.stringify([from, to, text, base, head]);
    const kinds = opposites[kind] ?? [kind];
    const index = left.findIndex(
      (other) => other.key === key && kinds.includes(other.change.kind),
    );
    if (index < 0) lost.push(`there: ${JSON.stringify(change)}`);
    else left.splice(index, 1);
  }
  return [
    ...lost,
    ...left.map(({ change }) => `back: ${JSON.stringify(change)}`),
  ];
}

/** That a code is used again says that its reservation is lifted, while a removal reserves nothing. */
function withoutImplied(changes: readonly Change[]): readonly Change[] {
  const moved = new Set(
    changes
      .filter(({ kind }) => /^(?:retired-|reserved-)?code-/u.test(kind))
      .filter(({ kind }) => /-(?:added|removed|reused)$/u.test(kind))
      .map(({ address }) => address),
  );
  return changes.filter(
    ({ kind, address }) =>
      !(kind === "code-reserved" || kind === "reservation-lifted") ||
      !moved.has(address),
  );
}
