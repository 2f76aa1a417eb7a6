import { normalizeText, type Waiver } from "../model/model.js";
import type { Differences, Sighted } from "./differences.js";
import { pairUp } from "./pair.js";

const textOf = ({ rule, reason }: Waiver) =>
  JSON.stringify([rule, normalizeText(reason)]);

export function compareWaivers(
  differences: Differences,
  covered: Sighted,
  base: readonly Waiver[],
  head: readonly Waiver[],
): void {
  if (!differences.base.isWhole || !differences.head.isWhole) return;
  const { both, removed, added } = pairUp(
    base,
    head,
    [textOf, ({ rule }) => rule, ({ reason }) => reason],
    textOf,
  );
  for (const { rule, reason, origin } of removed) {
    const part = `waive/${rule}`;
    const where = { ...covered, base: origin };
    differences.add("waiver-removed", where, { part, from: reason });
  }
  for (const { rule, reason, origin } of added) {
    const part = `waive/${rule}`;
    const where = { ...covered, head: origin };
    differences.add("waiver-added", where, { part, to: reason });
  }
  for (const [before, after] of both) {
    const where = { ...covered, base: before.origin, head: after.origin };
    for (const key of ["rule", "reason"] as const) {
      differences.field(
        "waiver-changed",
        where,
        `waive/${after.rule}/${key}`,
        before[key],
        after[key],
        [key],
      );
    }
  }
}
