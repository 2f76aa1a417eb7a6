import { defined } from "../data/defined.js";
import { hasErrors, sortDiagnostics, type Diagnostic } from "../diagnostic.js";
import { shortDigest } from "../text/digest.js";
import type { Acceptances } from "./acceptance.js";
import { isOfTranslation, type Change } from "./change.js";
import { judgementOf, kinds } from "./kinds/index.js";
import { bumps, levels, type Bump, type Level } from "./kinds/kind.js";
import type { Finding, Review, ReviewedSide } from "./review.js";

export interface JudgeOptions {
  readonly failOn: Level | "none";
  /** Levels that differ from those of the kinds. */
  readonly levels: ReadonlyMap<string, Level>;
  readonly acceptances: Acceptances;
  /** Asked once the bump is known, such as whether the version moved enough. */
  readonly inspect?: (bump: Bump) => readonly Diagnostic[];
}

/** Gives each change its judgement, and the whole an answer. */
export function judge(
  base: ReviewedSide,
  head: ReviewedSide,
  changes: readonly Change[],
  { failOn, levels: ownLevels, acceptances, inspect }: JudgeOptions,
): Review {
  const fingerprints = fingerprintsOf(changes);
  const findings = changes
    .map((change, index) =>
      judgeOne(change, fingerprints[index] ?? "", ownLevels, acceptances),
    )
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const bump = highestBump(findings);
  const diagnostics = sortDiagnostics([
    ...acceptances.audit(findings.map(({ fingerprint }) => fingerprint)),
    ...(inspect?.(bump) ?? []),
  ]);
  const open = findings.filter(({ isAccepted }) => !isAccepted);
  const count = (level: Level) =>
    open.filter((finding) => finding.level === level).length;
  return {
    base,
    head,
    findings,
    counts: {
      error: count("error"),
      warn: count("warn"),
      info: count("info"),
      accepted: findings.length - open.length,
    },
    bump,
    failOn,
    hasFailed:
      hasErrors(diagnostics) ||
      open.some(({ level }) => isAtLeast(level, failOn)),
    diagnostics,
  };
}

/** @example isAtLeast("error", "warn") // true */
export function isAtLeast(level: Level, failOn: Level | "none"): boolean {
  return failOn !== "none" && levels.indexOf(level) <= levels.indexOf(failOn);
}

function judgeOne(
  change: Change,
  fingerprint: string,
  ownLevels: JudgeOptions["levels"],
  acceptances: Acceptances,
): Finding {
  const { kind } = change;
  const judgement = judgementOf(kind);
  const acceptedBecause = acceptances.reasonFor(fingerprint);
  return {
    ...change,
    ...judgement,
    level: ownLevels.get(kind) ?? judgement.level,
    fingerprint,
    isAccepted: acceptedBecause !== undefined,
    ...defined({ acceptedBecause }),
  };
}

/**
 * Made of facts alone: kind, address, part, constant, old and new value. A reworded message of this
 * tool never voids what a team accepted.
 *
 * @param earlier How many changes of the same facts come before it.
 */
export function fingerprintOf(change: Change, earlier = 0): string {
  const { kind, address, part, constant, from, to, text } = change;
  const facts = [kind, address, part, constant, from, to];
  // A translation is told from another of the same code by what it translates.
  if (isOfTranslation(change)) facts.push(text);
  // Another reason may bring other overrides along: what may be shown is part of what is accepted.
  if (kinds[kind].isAcceptedWithConsequences === true) {
    facts.push(JSON.stringify(change.consequences ?? []));
  }
  // Two rows of one table may change alike: the same facts, and two changes.
  if (earlier > 0) facts.push(earlier);
  return shortDigest(JSON.stringify(facts.map((fact) => fact ?? null)));
}

function fingerprintsOf(changes: readonly Change[]): readonly string[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const first = fingerprintOf(change);
    const earlier = seen.get(first) ?? 0;
    seen.set(first, earlier + 1);
    return earlier === 0 ? first : fingerprintOf(change, earlier);
  });
}

function highestBump(findings: readonly Finding[]): Bump {
  const asked = new Set(findings.map(({ bump }) => bump));
  return bumps.find((bump) => asked.has(bump)) ?? "none";
}
