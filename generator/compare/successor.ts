import { groupBy } from "../data/group-by.js";
import type { Code } from "../model/model.js";
import { compareText } from "../text/order.js";
import { textRoles } from "../read/spec.js";
import { similarity, wordsOf } from "./similarity.js";

/** How alike the texts of two codes must be for a hint. */
const alike = 0.6;

/** How many candidates are looked at for each code, so that the cost stays linear. */
const mostCandidates = 20;

/**
 * For each removed code the added one that may be it under another number and name. A hint only: a
 * guess never changes what is reported.
 */
export function successorHints(
  removed: readonly Code[],
  added: readonly Code[],
): ReadonlyMap<Code, string> {
  const byReason = groupBy(added, ({ reason }) => reason);
  const hints = new Map<Code, string>();
  for (const code of removed) {
    const text = textOf(code);
    if (wordsOf(text).length === 0) continue;
    const [best] = (byReason.get(code.reason) ?? [])
      .slice(0, mostCandidates)
      .map((other) => ({ other, score: similarity(text, textOf(other)) }))
      .filter(({ score }) => score >= alike)
      .toSorted(
        (a, b) =>
          b.score - a.score || compareText(a.other.address, b.other.address),
      );
    if (best === undefined) continue;
    const { code: wire, name, aliases } = best.other;
    hints.set(
      code,
      `${name} (${wire}) was added and reads alike. If it took the place of ${code.name}, write in its entry: renamedFrom: [${[...aliases, code.name].join(", ")}]`,
    );
  }
  return hints;
}

function textOf({ rows }: Code): string {
  return rows
    .flatMap(({ texts }) => textRoles.map((role) => texts[role]?.text ?? ""))
    .join(" ");
}
