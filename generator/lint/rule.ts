import type { RelatedPlace, Severity } from "../diagnostic.js";
import type { Path } from "../read/load.js";
import type { Catalog, Origin } from "../model/model.js";

/** One rule across fields and files. The file is named after the id. */
export interface Rule {
  /** Stable, public, in kebab-case; never used again for something else. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence that says what must hold. */
  readonly description: string;
  /** Set where the output would be wrong without the rule: it cannot be waived. */
  readonly isStrict?: true;
  /** Set where without the rule it would be open which code, name or file is which. */
  readonly isIdentity?: true;
  /** What must have been read without an error, or else the rule would find what is not wrong. */
  readonly needs?: "reasons" | "every file";
  check(context: LintContext): Iterable<Finding>;
}

export interface LintContext {
  readonly catalog: Catalog;
  /** What the spec's files say before YAML and the model read them. */
  readonly files: readonly LintFile[];
  /** Every text of the files as YAML reads it, before the model joins white space. */
  readonly texts: readonly SpecText[];
  /** Whether every code must have a reason. */
  readonly reasons: "required" | "off";
}

export interface LintFile {
  readonly file: string;
  /** With LF line ends and without byte order mark. */
  readonly text: string;
  readonly kind: "vendor" | "translations" | "reasons";
  /** How the scalar at a path is written, before YAML reads it. */
  written(path: Path): string | undefined;
  /** The comment that follows the scalar at a path on its line. */
  comment(path: Path): string | undefined;
}

/** A text with its place, be it the vendor's or ours. */
export interface SpecText {
  readonly text: string;
  readonly at: Origin;
}

/** What a rule found. The runner adds rule, severity and the place in the text. */
export interface Finding {
  readonly at: Origin;
  /** Which part of the last path step is shown; the value unless said otherwise. */
  readonly part?: "key" | "value";
  readonly message: string;
  readonly hint?: string;
  readonly related?: readonly Related[];
}

export interface Related {
  readonly at: Origin;
  readonly message: RelatedPlace["message"];
}
