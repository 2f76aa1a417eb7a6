// Made by npm run types from spec/schema. Do not edit.

/** One vendor and every code it documents. The file name is the vendor id: spec/vendors/<id>.yaml. Everything under `doc:` is the vendor's own text, verbatim; everything beside it is curated by us. */
export type VendorSpec = {
  /** Identifier of the vendor in kebab-case; equal to the file name without `.yaml`. First part of every address `<vendor>/<codeSet>/<code>`, and the name of the generated folder. */
  readonly id: string;
  /** The vendor's name as people write it, for example `Baidu AI Cloud Face`. */
  readonly name: string;
  /** Language of the vendor's page as a BCP 47 tag, for example `en` or `zh-CN`. Texts of a vendor in another language than English get a translation in `spec/translations/en.yaml`. */
  readonly language: string;
  /** The pages that document the codes: the evidence for every row. */
  readonly sources: readonly SourceSpec[];
  /** The closed name spaces of codes: one per field of one API or SDK. */
  readonly codeSets: readonly CodeSetSpec[];
  /** Curated remark about the vendor as a whole. */
  readonly note?: string;
};

export type SourceSpec = {
  /** Identifier of the source within the vendor, for `source:` of groups and statements. */
  readonly id: string;
  /** Title of the page in the vendor's language. */
  readonly title: string;
  /** Address of the page (https). */
  readonly url: string;
  /** Date the page itself states, as "YYYY-MM-DD" in quotes. Left out when the page states none. */
  readonly updated?: string;
  /** Date we read the page, as "YYYY-MM-DD" in quotes. */
  readonly retrieved: string;
  /** Curated remark about the source. */
  readonly note?: string;
};

export type CodeSetSpec = {
  /** Identifier of the code set within the vendor, in kebab-case. Second part of every address. */
  readonly id: string;
  /** Name of the generated enum in PascalCase, unique over all vendors (`BaiduFaceErrorCode`). */
  readonly name: string;
  /** `codes`: results that need handling. `values`: an enumeration such as a status letter or a button. */
  readonly kind: "codes" | "values";
  /** How a code travels: `integer` or `string` as sent on the wire, `none` when it never travels and the vendor's label stands for it. */
  readonly wire: "integer" | "string" | "none";
  /** `troubleshooting` when the vendor says that no business logic may depend on these codes; the vendor's statement is then printed on the generated enum and helpers. */
  readonly usage?: "troubleshooting";
  /** What the vendor says about the code set as a whole, verbatim. */
  readonly statements?: readonly StatementSpec[];
  /** Where the code stands in a response, as JSON Pointers. Only where the vendor documents it. */
  readonly envelope?: EnvelopeSpec;
  /** Classes that the vendor documents by number range, inclusive and in order. They classify only codes that are not listed. */
  readonly ranges?: readonly RangeSpec[];
  /** The tables or sections of the page, in page order. */
  readonly groups: readonly GroupSpec[];
  /** Codes that have no row of their own on the page, each with its evidence in `mentionedIn` or `errata`. */
  readonly unlisted?: readonly UnlistedSpec[];
  /** Codes that must never be used again, each with the reason. */
  readonly reserved?: readonly ReservedSpec[];
  /** Curated remark about the code set. */
  readonly note?: string;
  /** Lint rules that do not apply here, each with the reason. A waiver that is not needed is itself a finding. */
  readonly waive?: readonly WaiverSpec[];
};

export type StatementSpec = {
  /** The vendor's text, verbatim: the whole cell, typos kept, in the vendor's language. Runs of white space, line breaks included, count as one space. */
  readonly text: string;
  /** Id of the source that holds the statement. */
  readonly source: string;
  /** Id of the group the statement is about; left out when it governs the whole code set. */
  readonly group?: string;
};

export type RangeSpec = {
  /** Name of the class in kebab-case, for example `user`. */
  readonly class: string;
  /** Smallest code of the class, inclusive. Left out: no lower bound. */
  readonly min?: number;
  /** Largest code of the class, inclusive. Left out: no upper bound. */
  readonly max?: number;
  /** The vendor's text, verbatim: the whole cell, typos kept, in the vendor's language. Runs of white space, line breaks included, count as one space. */
  readonly text: string;
  /** Why the range reads as it does, where the page contradicts itself or a listed code. */
  readonly note?: string;
};

export type GroupSpec = {
  /** Identifier of the group within the code set, in kebab-case. */
  readonly id: string;
  /** Heading of the table or section, verbatim. */
  readonly title: string;
  /** Id of the source that holds the table. */
  readonly source: string;
  /** Curated remark about the group, for example where its columns mean something else than their headings say. */
  readonly note?: string;
  /** One entry per row of the page, in page order. */
  readonly entries: readonly EntrySpec[];
};

export type EntrySpec = {
  /** The code exactly as sent on the wire: an integer where the code set has `wire: integer`, otherwise a string (quote a string that looks like a number). */
  readonly code: number | string;
  /** Set to `true` on another row of a code that stands above. Such an entry holds `doc:` and a `note:` only. */
  readonly again?: true;
  /** Our stable identifier of the code, in upper snake case (`FACE_NOT_FOUND`). Once published it changes only with `renamedFrom`. */
  readonly name?: string;
  /** Our vendor-neutral meaning of the code, one of `spec/reasons.yaml`. */
  readonly reason?: string;
  /** Axes of the reason that differ for this code, only where the vendor's text says so. Never the outcome. The axes are described in `reasons.schema.json`. */
  readonly overrides?: OverridesSpec;
  /** Why this reason and these overrides, where the vendor's text alone does not show it. */
  readonly reasoning?: string;
  /** Why the reason is uncertain: what the vendor's text leaves open. */
  readonly doubt?: string;
  /** What the vendor says, verbatim. Changed only by reading the page again. */
  readonly doc: DocSpec;
  /** The code may still arrive, but the vendor has superseded it. */
  readonly deprecated?: DeprecatedSpec;
  /** The code is not returned any more from some version on. The constant stays. */
  readonly retired?: RetiredSpec;
  /** Earlier constant names; each stays in the generated code as a deprecated alias. */
  readonly renamedFrom?: readonly string[];
  /** Known errors of the page about this code, each with the evidence. The documented text itself stays as it is. */
  readonly errata?: readonly ErratumSpec[];
  /** Curated remark about the entry: an ambiguity of the page, a column that is missing, a contradiction. */
  readonly note?: string;
  /** Lint rules that do not apply here, each with the reason. A waiver that is not needed is itself a finding. */
  readonly waive?: readonly WaiverSpec[];
};

/** What the vendor says, verbatim. Changed only by reading the page again. */
export type DocSpec = {
  /** The vendor's heading or name of the code. */
  readonly title?: string;
  /** Text on the wire or on the screen. */
  readonly message?: string;
  /** What the vendor says the code means. */
  readonly description?: string;
  /** What the vendor says to do. */
  readonly advice?: string;
  /** Any other column of the vendor, verbatim, by a camelCase key. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Exact parts of a text above that the vendor says hold for one platform, by platform: `{ android: …, ios: … }`. */
  readonly platforms?: Readonly<Record<string, string>>;
  /** The platforms the vendor says the row is limited to. */
  readonly only?: readonly string[];
};

/** Axes of the reason that differ for this code, only where the vendor's text says so. Never the outcome. The axes are described in `reasons.schema.json`. */
export type OverridesSpec = {
  /** Not allowed: a lint rule refuses it. A code with another outcome has another reason. */
  readonly outcome?:
    "success" | "pending" | "inconclusive" | "rejected" | "cancelled" | "error";
  /** Who must act next. */
  readonly actor?: "none" | "user" | "dev" | "admin" | "vendor" | "reviewer";
  /** Whether and how to try again. */
  readonly retry?:
    | "none"
    | "poll"
    | "call"
    | "recapture"
    | "restart"
    | "fix"
    | "cooldown"
    | "never";
  /** What the person may be told. */
  readonly visibility?: "specific" | "generic" | "internal";
  /** Why it must not be told. */
  readonly sensitivity?:
    "none" | "attack_signal" | "identity_oracle" | "biometric_decision";
  /** Who is woken. */
  readonly severity?: "info" | "warning" | "error" | "critical";
  /** Which sample the code is about. */
  readonly artefact?:
    | "none"
    | "live_face"
    | "live_video"
    | "live_audio"
    | "document"
    | "reference_face";
  /** Whether it is the guess of a model. */
  readonly certainty?: "deterministic" | "probabilistic";
  /** How often to try at most, the first time included. */
  readonly maxAttempts?: number;
  /** How long to wait at least before the next attempt, in milliseconds. */
  readonly minDelayMs?: number;
};

/** The code may still arrive, but the vendor has superseded it. */
export type DeprecatedSpec = {
  /** Version or date from which it is deprecated, in quotes. */
  readonly since?: string;
  /** The code that takes its place, in the same code set. */
  readonly replacedBy?: number | string;
  /** What the vendor says about it. */
  readonly note: string;
};

/** The code is not returned any more from some version on. The constant stays. */
export type RetiredSpec = {
  /** Version or date from which it is not returned any more, in quotes. */
  readonly since?: string;
  /** The code that takes its place, in the same code set. */
  readonly replacedBy?: number | string;
  /** What the vendor says about it. */
  readonly note?: string;
};

export type EnvelopeSpec = {
  /** JSON Pointer to the code, for example `/error_code`. */
  readonly code: string;
  /** JSON Pointer to the message, for example `/error_msg`. */
  readonly message?: string;
};

export type ReservedSpec = {
  /** The code exactly as sent on the wire: an integer where the code set has `wire: integer`, otherwise a string (quote a string that looks like a number). */
  readonly code: number | string;
  /** Why the code is reserved. */
  readonly note: string;
};

export type ErratumSpec = {
  /** What is wrong on the page, and what is right. */
  readonly text: string;
  /** Where the correction comes from. */
  readonly evidence: string;
};

export type WaiverSpec = {
  /** Id of the lint rule. */
  readonly rule: string;
  /** Why the finding is right to stand. */
  readonly reason: string;
};

export type UnlistedSpec = {
  /** The code exactly as sent on the wire: an integer where the code set has `wire: integer`, otherwise a string (quote a string that looks like a number). */
  readonly code: number | string;
  /** Our stable identifier of the code, in upper snake case (`FACE_NOT_FOUND`). Once published it changes only with `renamedFrom`. */
  readonly name: string;
  /** The listed code whose text names this code. */
  readonly mentionedIn?: number | string;
  /** Our vendor-neutral meaning of the code, one of `spec/reasons.yaml`. */
  readonly reason?: string;
  /** Axes of the reason that differ for this code, only where the vendor's text says so. Never the outcome. The axes are described in `reasons.schema.json`. */
  readonly overrides?: OverridesSpec;
  /** Why this reason and these overrides, where the vendor's text alone does not show it. */
  readonly reasoning?: string;
  /** Why the reason is uncertain: what the vendor's text leaves open. */
  readonly doubt?: string;
  /** The code may still arrive, but the vendor has superseded it. */
  readonly deprecated?: DeprecatedSpec;
  /** The code is not returned any more from some version on. The constant stays. */
  readonly retired?: RetiredSpec;
  /** Earlier constant names; each stays in the generated code as a deprecated alias. */
  readonly renamedFrom?: readonly string[];
  /** Known errors of the page about this code, each with the evidence. The documented text itself stays as it is. */
  readonly errata?: readonly ErratumSpec[];
  /** Curated remark about the code. */
  readonly note?: string;
  /** Lint rules that do not apply here, each with the reason. A waiver that is not needed is itself a finding. */
  readonly waive?: readonly WaiverSpec[];
};

/** The vendor-neutral meanings of codes, each with what to do about it on every axis, and the texts a person reads. */
export type ReasonsSpec = {
  /** `vendor-codes`: the reasons and messages of the catalog come first, and those of this file are added. Without a file of your own, the catalog's are used as they are. */
  readonly extends?: "vendor-codes";
  /** What a person at the camera reads, by key. */
  readonly messages?: readonly MessageSpec[];
  /** The reasons, in the order in which tables list them. */
  readonly reasons: readonly ReasonSpec[];
};

export type ReasonSpec = {
  /** Name of the reason in upper snake case, after AIP-193 (at most 63 characters). */
  readonly id: string;
  /** What it means, in one sentence. */
  readonly definition: string;
  /** The term of a standard or of another vendor that comes nearest. */
  readonly term: string;
  /** Where the term comes from. */
  readonly source: string;
  /** Did the check decide? `success`, `rejected`: yes. `pending`: not yet. `inconclusive`: no decision for want of a usable sample. `cancelled`: the person left. `error`: technical, no check took place. */
  readonly outcome:
    "success" | "pending" | "inconclusive" | "rejected" | "cancelled" | "error";
  /** Who must act next: the end `user`, the integrating engineer (`dev`), the owner of account, keys and plan (`admin`), the `vendor`, a human `reviewer`, or nobody (`none`). */
  readonly actor: "none" | "user" | "dev" | "admin" | "vendor" | "reviewer";
  /** `none`: nothing to do. `poll`: ask for the result. `call`: the same request after a pause. `recapture`: a new sample in the session. `restart`: a new session. `fix`: not before something changed. `cooldown`: wait as told. `never`: no automatic retry. */
  readonly retry:
    | "none"
    | "poll"
    | "call"
    | "recapture"
    | "restart"
    | "fix"
    | "cooldown"
    | "never";
  /** `specific`: tell the person the reason. `generic`: neutral words and a way on. `internal`: for logs and staff only. */
  readonly visibility: "specific" | "generic" | "internal";
  /** Why it must not be told: `attack_signal` would tell an attacker what was detected, `identity_oracle` would confirm a person or data, `biometric_decision` would give away a score-like signal. `none`: it may be told. */
  readonly sensitivity:
    "none" | "attack_signal" | "identity_oracle" | "biometric_decision";
  /** Who is woken: nobody (`info`), a dashboard (`warning`), on-call (`error`), on-call at once because all users are blocked (`critical`). */
  readonly severity: "info" | "warning" | "error" | "critical";
  /** Which sample the reason is about. */
  readonly artefact:
    | "none"
    | "live_face"
    | "live_video"
    | "live_audio"
    | "document"
    | "reference_face";
  /** `probabilistic` when it is the guess of a model, `deterministic` otherwise. */
  readonly certainty: "deterministic" | "probabilistic";
  /** How often to try at most, the first time included. */
  readonly maxAttempts?: number;
  /** How long to wait at least before the next attempt, in milliseconds. */
  readonly minDelayMs?: number;
  /** Key of the message that a person reads. */
  readonly message: string;
  /** Curated remark, such as where a limit comes from. */
  readonly note?: string;
};

export type MessageSpec = {
  /** Identifier of the message in snake case, stable, so that an application can bring its own texts. */
  readonly key: string;
  /** Set on the one message that stands for everything sensitive, so that a spoof, a mismatch and a missing record read alike. */
  readonly neutral?: true;
  /** The English text. */
  readonly en: string;
  /** The Chinese text. */
  readonly zh: string;
};

/** A translation memory, keyed by the documented text itself: one text is translated once, and a reworded text can never keep a wrong translation. These translations are ours, not the vendor's. */
export type TranslationsSpec = readonly TranslationSpec[];

export type TranslationSpec = {
  /** The documented text, verbatim; runs of white space count as one space. */
  readonly text: string;
  /** Our English translation. */
  readonly en: string;
  /** Why it is translated this way, where that is not plain. */
  readonly note?: string;
};

/** vendor-codes.config.yaml: found upwards from where the tool runs; paths are relative to this file; flags win. Data, never code. */
export type ConfigSpec = {
  /** Identifier of this project, in kebab-case. It stands in the banner of every generated file; only files with the same project are ever replaced or deleted, so two specs can share an output folder. */
  readonly project?: string;
  /** Folder of the spec. Default: spec. */
  readonly spec?: string;
  /** Folder of the output; each target has a folder below it. Default: generated. */
  readonly out?: string;
  /** What is generated. TypeScript, Markdown and JSON are on unless switched off; any other target is on where it is named here. */
  readonly targets?: Readonly<Record<string, TargetSpec>>;
  /** `enum` (default): TypeScript enums, whose nominal types keep equal numbers of two vendors apart. `const`: an `as const` object and a union of the same name, which is erasable syntax. */
  readonly enumStyle?: "enum" | "const";
  /** How generated modules import each other: with `.js` (default), with `.ts`, or with no extension (`none`, for bundlers only). */
  readonly importExtension?: "js" | "ts" | "none";
  /** `required`: every code of `kind: codes` has a reason. `off` (default): codes may stand without one. */
  readonly reasons?: "required" | "off";
  /** Formats the generated TypeScript with prettier and these options. Left out: the output is already in prettier's default style, and prettier does not run. */
  readonly prettier?: {
    /** The width that lines are broken at. */
    readonly printWidth?: number;
    /** Spaces per level of indentation. */
    readonly tabWidth?: number;
    /** Whether lines are indented with tabs. */
    readonly useTabs?: boolean;
    /** Whether statements end with a semicolon. */
    readonly semi?: boolean;
    /** Whether texts stand in single quotes. */
    readonly singleQuote?: boolean;
    /** Which keys of objects stand in quotes. */
    readonly quoteProps?: "as-needed" | "consistent" | "preserve";
    /** Where a comma follows the last item on a line of its own. */
    readonly trailingComma?: "all" | "es5" | "none";
    /** Whether a space stands inside the braces of an object. */
    readonly bracketSpacing?: boolean;
    /** Whether the only parameter of an arrow function stands in parentheses. */
    readonly arrowParens?: "always" | "avoid";
    /** Whether an object that was written on several lines stays so. */
    readonly objectWrap?: "preserve" | "collapse";
  };
  /** How `vendor-codes diff` judges changes. */
  readonly diff?: DiffSpec;
};

export type TargetSpec = {
  /** false switches the target off. */
  readonly enabled?: boolean;
  /** Folder of this target, relative to the configuration file. Default: the target's name below `out`. */
  readonly out?: string;
};

export type DiffSpec = {
  /** The level from which on a change fails the review: `error` (default), `warn`, `info` or `none`. The flag --fail-on wins. */
  readonly failOn?: "error" | "warn" | "info" | "none";
  /** Levels of your own, by kind of change, such as `code-added: error` for a team that matches exhaustively. */
  readonly levels?: Readonly<Record<string, "error" | "warn" | "info">>;
  /** The file of accepted changes. Default: vendor-codes.accepted.yaml, or the same with a dot in front. */
  readonly accepted?: string;
  /** The package.json whose version --expect-bump looks at. Default: package.json. */
  readonly package?: string;
  /** The branch that changes are compared with when no base is given. Default: the default branch of origin, or else main or master. */
  readonly main?: string;
};

/** Changes that a team takes on purpose; they fail no review. `vendor-codes diff --accept` prints the entries. */
export type AcceptancesSpec = readonly AcceptanceSpec[];

export type AcceptanceSpec = {
  /** Identity of the change, as the review shows it. */
  readonly fingerprint: string;
  /** Why the change is taken. */
  readonly reason: string;
  /** Who decided it. */
  readonly author: string;
  /** The last day on which the acceptance holds. Left out: it has no end, and is reported once no change needs it. */
  readonly until?: string;
};

/** The roles of documented text, in the order in which they are printed. */
export const textRoles = ["title", "message", "description", "advice"] as const;

/** The axes of a reason, in the order in which they are printed. */
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
] as const;

/** What we say about a code in words of our own, in the order in which it is printed. */
export const remarkNames = ["reasoning", "doubt", "note"] as const;
