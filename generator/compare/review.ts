import type { Diagnostic } from "../diagnostic.js";
import type { Change } from "./change.js";
import type { Bump, Judgement, Level } from "./kinds/kind.js";

/**
 * The one model that every output of `vendor-codes diff` prints: changes with their judgement, and
 * what was compared.
 */
export interface Review {
  readonly base: ReviewedSide;
  readonly head: ReviewedSide;
  /** In the order in which they are shown: by level, address, kind and part. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Level | "accepted", number>>;
  /** The highest bump that a change asks for; accepted changes count as well. */
  readonly bump: Bump;
  /** The level from which on a change fails the review. */
  readonly failOn: Level | "none";
  readonly hasFailed: boolean;
  /** About the review itself: acceptances without use, a version that moves too little. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReviewedSide {
  /** What was read, as people know it: `main (7c777b5)`, `the work tree`, `old/catalog.json`. */
  readonly label: string;
  readonly vendors: number;
  /** Of code sets of `kind: codes`. */
  readonly codes: number;
  /** Of code sets of `kind: values`. */
  readonly values: number;
  /** Set where it has reasons that ship with the tool. */
  readonly inheritsReasons?: true;
}

/** A change with its judgement. */
export interface Finding extends Change, Judgement {
  /** Identity of the change for acceptances and dashboards: 16 hex digits, made of facts alone. */
  readonly fingerprint: string;
  /** Whether an acceptance covers it; then it fails nothing. */
  readonly isAccepted: boolean;
  /** Why it was accepted. */
  readonly acceptedBecause?: string;
}
