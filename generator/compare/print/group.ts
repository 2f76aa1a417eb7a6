import { compareText } from "../../text/order.js";
import { groupBy } from "../../data/group-by.js";
import { kindIds, type ChangeKind } from "../kinds/index.js";
import type { Level } from "../kinds/kind.js";
import type { Finding } from "../review.js";
import { ownerOf } from "../subject.js";

/** Findings that share something, in the order of the review. */
export interface Group<Key> {
  readonly key: Key;
  readonly findings: readonly Finding[];
}

function groupsBy<Key>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Key,
): readonly Group<Key>[] {
  return [...groupBy(findings, keyOf)].map(([key, members]) => ({
    key,
    findings: members,
  }));
}

export function byVendor(
  findings: readonly Finding[],
): readonly Group<string>[] {
  return groupsBy(findings, ({ subject }) => ownerOf(subject)).toSorted(
    (a, b) => compareText(a.key, b.key),
  );
}

const rank = new Map(kindIds.map((kind, index) => [kind, index]));

/** In the order of the kinds. */
export function byKind(
  findings: readonly Finding[],
): readonly Group<ChangeKind>[] {
  return groupsBy(findings, ({ kind }) => kind).toSorted(
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
