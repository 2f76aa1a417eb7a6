import type { RelatedPlace, Severity } from "../diagnostic.js";
import type { Path } from "../read/load.js";
import type { Catalog, Origin, Reason } from "../model/model.js";

/** One rule across fields and files. The file is named after the id. */
export interface Rule {
  /** Stable, public, in kebab-case; never used again for something else. */
  readonly id: string;
  readonly severity: Severity;
  readonly scope: Scope;
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

/**
 * How much of a spec a rule must see at once. `vendor`: each vendor by itself, and by themselves the
 * files that all vendors share, so that a vendor can be judged alone. `catalog`: everything, because
 * the rule compares vendors with each other or asks whether anybody uses something.
 */
export type Scope = "vendor" | "catalog";

/** What a rule looks at: the whole spec, or one part of it where that is enough. */
export interface LintContext {
  /** With the vendors of this part, and with every reason, message and translation. */
  readonly catalog: Catalog;
  /** What the files of this part say before YAML and the model read them. */
  readonly files: readonly LintFile[];
  /**
   * The reasons of the spec itself, where their file is one of this part. Those of the catalog were
   * checked before they shipped.
   */
  readonly ownReasons: readonly Reason[];
  /** Whether every code must have a reason. */
  readonly reasons: "required" | "off";
}

export interface LintFile {
  readonly file: string;
  /** With LF line ends and without byte order mark. */
  readonly text: string;
  /** The comments above the first key. */
  readonly opening: string;
  readonly kind: "vendor" | "translations" | "reasons";
  /** What YAML reads. */
  readonly data: unknown;
  /** How the scalar at a path is written, before YAML reads it. */
  written(path: Path): string | undefined;
  /** The comment that follows the scalar at a path on its line. */
  comment(path: Path): string | undefined;
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
