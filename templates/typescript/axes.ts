/** How the step ended. */
export type Outcome =
  "success" | "pending" | "inconclusive" | "rejected" | "cancelled" | "error";

/** Who can do something about it. */
export type Actor = "none" | "user" | "dev" | "admin" | "vendor" | "reviewer";

/** What to try next. */
export type Retry =
  | "none"
  | "poll"
  | "call"
  | "recapture"
  | "restart"
  | "fix"
  | "cooldown"
  | "never";

/** How much the person may be told. */
export type Visibility = "specific" | "generic" | "internal";

/** What telling more would give away. */
export type Sensitivity =
  "none" | "attack_signal" | "identity_oracle" | "biometric_decision";

export type Severity = "info" | "warning" | "error" | "critical";

/** What was captured and is concerned. */
export type Artefact =
  | "none"
  | "live_face"
  | "live_video"
  | "live_audio"
  | "document"
  | "reference_face";

/** Whether the same input would give the same answer again. */
export type Certainty = "deterministic" | "probabilistic";

/** What to do about a code. */
export interface Axes {
  readonly outcome: Outcome;
  readonly actor: Actor;
  readonly retry: Retry;
  readonly visibility: Visibility;
  readonly sensitivity: Sensitivity;
  readonly severity: Severity;
  readonly artefact: Artefact;
  readonly certainty: Certainty;
  readonly maxAttempts?: number;
  readonly minDelayMs?: number;
}

/** The axes on which a code differs from its reason; never the outcome. */
export type Overrides = Partial<Omit<Axes, "outcome">>;

/** How to treat a code that the catalog has never seen. */
export const unknownCode: Axes = {
  outcome: "error",
  actor: "dev",
  retry: "never",
  visibility: "generic",
  sensitivity: "none",
  severity: "warning",
  artefact: "none",
  certainty: "deterministic",
};

/** The overrides of a code set by code, which is its own key; a code is never looked up on an object. */
export type OverridesTable = Readonly<Record<string, Overrides>>;
