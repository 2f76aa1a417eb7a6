import { countBySeverity } from "../../report/counts.js";
import type { Finding, Review, ReviewedSide } from "../review.js";
import { wordsOfChange } from "../word-diff.js";

/**
 * The review for machines, as spec/schema/diff.schema.json describes it: a contract like that of
 * the other commands. A comparison that could not be made has none of its keys but `command`,
 * `schemaVersion`, `errors`, `warnings` and `diagnostics`.
 */
export function reviewJson(review: Review): string {
  const { base, head, bump, failOn, hasFailed, counts, diagnostics } = review;
  return `${JSON.stringify(
    {
      command: "diff",
      schemaVersion: 1,
      errors: counts.error + countBySeverity(diagnostics, "error"),
      warnings: counts.warn + countBySeverity(diagnostics, "warning"),
      base: sideOf(base),
      head: sideOf(head),
      bump,
      failOn,
      failed: hasFailed,
      counts,
      changes: review.findings.map(changeOf),
      diagnostics,
    },
    null,
    2,
  )}\n`;
}

/** A side that was read holds its whole catalog as well. */
function sideOf({ label, vendors, codes, values }: ReviewedSide): ReviewedSide {
  return { label, vendors, codes, values };
}

/** JSON leaves out what is undefined. */
function changeOf(finding: Finding) {
  return {
    kind: finding.kind,
    level: finding.level,
    bump: finding.bump,
    address: finding.address,
    part: finding.part,
    type: finding.type,
    constant: finding.constant,
    from: finding.from,
    to: finding.to,
    text: finding.text,
    words: wordsOfChange(finding),
    touches: finding.touches,
    consequences: finding.consequences,
    hint: finding.hint,
    base: finding.base,
    head: finding.head,
    fingerprint: finding.fingerprint,
    accepted: finding.isAccepted
      ? { reason: finding.acceptedBecause ?? "" }
      : undefined,
    title: finding.title,
    why: finding.why,
    todo: finding.todo,
  };
}
