import { compareText } from "../../text/order.js";
import type { ChangeKind } from "../change.js";
import { policies, type Level } from "../policy.js";
import type { Finding } from "../review.js";
import { vendorOf } from "./sentence.js";

/** Findings that share something, in the order of the review. */
export interface Group<Key> {
  readonly key: Key;
  readonly findings: readonly Finding[];
}

/** Groups in the order in which their keys first occur. */
function groupBy<Key>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Key,
): readonly Group<Key>[] {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([key, members]) => ({ key, findings: members }));
}

export function byVendor(
  findings: readonly Finding[],
): readonly Group<string>[] {
  return groupBy(findings, vendorOf).toSorted((a, b) =>
    compareText(a.key, b.key),
  );
}

const rank = new Map([...policies.keys()].map((kind, index) => [kind, index]));

/** In the order of the table of policies. */
export function byKind(
  findings: readonly Finding[],
): readonly Group<ChangeKind>[] {
  return groupBy(findings, ({ kind }) => kind).toSorted(
    (a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0),
  );
}

/** The sections of a review: what is not accepted by level, and what is accepted. */
export type Section = Level | "accepted";

/** From what matters most; an accepted break is still one, so it stands next to the errors. */
export const sections: readonly Section[] = [
  "error",
  "accepted",
  "warn",
  "info",
];

export function inSection(
  findings: readonly Finding[],
  section: Section,
): readonly Finding[] {
  return findings.filter(
    ({ level, isAccepted }) => (isAccepted ? "accepted" : level) === section,
  );
}
