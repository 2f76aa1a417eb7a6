/**
 * The YAML files after validation, as they are written: the TypeScript side of
 * `spec/schema/*.schema.json`, where every property is described.
 */

export type WireCode = number | string;
export type Kind = "codes" | "values";
export type Wire = "integer" | "string" | "none";
export type TextRole = "title" | "message" | "description" | "advice";

/** The roles of documented text, in the order in which they are printed. */
export const textRoles: readonly TextRole[] = [
  "title",
  "message",
  "description",
  "advice",
];

export interface VendorSpec {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly sources: readonly SourceSpec[];
  readonly codeSets: readonly CodeSetSpec[];
  readonly note?: string;
}

export interface SourceSpec {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly updated?: string;
  readonly retrieved: string;
  readonly note?: string;
}

export interface CodeSetSpec {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly wire: Wire;
  readonly usage?: "troubleshooting";
  readonly statements?: readonly StatementSpec[];
  readonly envelope?: EnvelopeSpec;
  readonly ranges?: readonly RangeSpec[];
  readonly groups: readonly GroupSpec[];
  readonly unlisted?: readonly UnlistedSpec[];
  readonly reserved?: readonly ReservedSpec[];
  readonly note?: string;
  readonly waive?: readonly WaiverSpec[];
}

export interface StatementSpec {
  readonly text: string;
  readonly source: string;
  readonly group?: string;
}

export interface EnvelopeSpec {
  readonly code: string;
  readonly message?: string;
}

export interface RangeSpec {
  readonly class: string;
  readonly min?: number;
  readonly max?: number;
  readonly text: string;
  readonly note?: string;
}

export interface GroupSpec {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly note?: string;
  readonly entries: readonly EntrySpec[];
}

/** What we add to a code, beside the vendor's text. */
export interface CuratedSpec {
  readonly reason?: string;
  readonly overrides?: OverridesSpec;
  readonly reasoning?: string;
  readonly doubt?: string;
  readonly deprecated?: DeprecatedSpec;
  readonly retired?: RetiredSpec;
  readonly renamedFrom?: readonly string[];
  readonly errata?: readonly ErratumSpec[];
  readonly note?: string;
  readonly waive?: readonly WaiverSpec[];
}

export interface EntrySpec extends CuratedSpec {
  readonly code: WireCode;
  readonly again?: true;
  readonly name?: string;
  readonly doc: DocSpec;
}

export interface UnlistedSpec extends CuratedSpec {
  readonly code: WireCode;
  readonly name: string;
  readonly mentionedIn?: WireCode;
}

export interface DocSpec {
  readonly title?: string;
  readonly message?: string;
  readonly description?: string;
  readonly advice?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly platforms?: Readonly<Record<string, string>>;
  readonly only?: readonly string[];
}

export interface DeprecatedSpec {
  readonly since?: string;
  readonly replacedBy?: WireCode;
  readonly note: string;
}

export interface RetiredSpec {
  readonly since?: string;
  readonly replacedBy?: WireCode;
  readonly note?: string;
}

export interface ErratumSpec {
  readonly text: string;
  readonly evidence: string;
}

export interface ReservedSpec {
  readonly code: WireCode;
  readonly note: string;
}

export interface WaiverSpec {
  readonly rule: string;
  readonly reason: string;
}

/** The axes of a reason: what to do about it. */
export interface AxesSpec {
  readonly outcome:
    "success" | "pending" | "inconclusive" | "rejected" | "cancelled" | "error";
  readonly actor: "none" | "user" | "dev" | "admin" | "vendor" | "reviewer";
  readonly retry:
    | "none"
    | "poll"
    | "call"
    | "recapture"
    | "restart"
    | "fix"
    | "cooldown"
    | "never";
  readonly visibility: "specific" | "generic" | "internal";
  readonly sensitivity:
    "none" | "attack_signal" | "identity_oracle" | "biometric_decision";
  readonly severity: "info" | "warning" | "error" | "critical";
  readonly artefact:
    | "none"
    | "live_face"
    | "live_video"
    | "live_audio"
    | "document"
    | "reference_face";
  readonly certainty: "deterministic" | "probabilistic";
  readonly maxAttempts?: number;
  readonly minDelayMs?: number;
}

/** The axes in the order in which they are printed. */
export const axisNames = [
  "outcome",
  "actor",
  "retry",
  "visibility",
  "sensitivity",
  "severity",
  "artefact",
  "certainty",
  "maxAttempts",
  "minDelayMs",
] as const satisfies readonly (keyof AxesSpec)[];

/** A lint rule refuses an outcome here. */
export type OverridesSpec = Readonly<Partial<AxesSpec>>;

export interface ReasonSpec extends AxesSpec {
  readonly id: string;
  readonly definition: string;
  readonly term: string;
  readonly source: string;
  readonly message: string;
  readonly note?: string;
}

export interface MessageSpec {
  readonly key: string;
  readonly neutral?: true;
  readonly en: string;
  readonly zh: string;
}

export interface ReasonsSpec {
  readonly extends?: "vendor-codes";
  readonly messages?: readonly MessageSpec[];
  readonly reasons: readonly ReasonSpec[];
}

export interface TranslationSpec {
  readonly text: string;
  readonly en: string;
  readonly note?: string;
}

/** The configuration file, as it is written. */
export interface ConfigSpec {
  readonly project?: string;
  readonly spec?: string;
  readonly out?: string;
  readonly targets?: Readonly<
    Record<string, { readonly enabled?: boolean; readonly out?: string }>
  >;
  readonly enumStyle?: "enum" | "const";
  readonly importExtension?: "js" | "ts" | "none";
  readonly reasons?: "required" | "off";
  readonly prettier?: Readonly<Record<string, string | number | boolean>>;
  readonly diff?: DiffSpec;
}

/** How changes are reviewed. */
export interface DiffSpec {
  readonly failOn?: "error" | "warn" | "info" | "none";
  /** Levels by kind of change, where they differ from the policy of the tool. */
  readonly levels?: Readonly<Record<string, "error" | "warn" | "info">>;
  readonly accepted?: string;
  readonly package?: string;
  readonly main?: string;
}

/** A change that a team takes on purpose. */
export interface AcceptanceSpec {
  readonly fingerprint: string;
  readonly reason: string;
  readonly author: string;
  /** The last day on which it holds, as `2026-11-20`. */
  readonly until?: string;
}

/** A validated file with its data. */
export interface SpecFile<Data> {
  readonly file: string;
  readonly data: Data;
}
