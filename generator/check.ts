import {
  hasErrors,
  sortDiagnostics,
  type Diagnostic,
  type Range,
} from "./diagnostic.js";
import { rules } from "./lint/index.js";
import type { LintFile, Rule } from "./lint/rule.js";
import { lint } from "./lint/run.js";
import { unneededWaiver } from "./lint/rules/unneeded-waiver.js";
import type { SpecInput } from "./read/input.js";
import { loadYaml, type SourceFile } from "./read/load.js";
import { buildModel } from "./model/build-model.js";
import type { Catalog, Origin } from "./model/model.js";
import { buildReasons } from "./model/build-reasons.js";
import { shippedReasons } from "./read/shipped-reasons.js";
import type {
  ReasonsSpec,
  SpecFile,
  TranslationSpec,
  VendorSpec,
} from "./read/spec.js";
import {
  validateReasons,
  validateTranslations,
  validateVendor,
  type Validated,
} from "./read/validate.js";

export interface CheckOptions {
  readonly reasons: "required" | "off";
  /** What was found before, in reading the folder. */
  readonly found?: readonly Diagnostic[];
  /**
   * `identity` runs only the rules that a comparison relies on: an earlier state of a spec is not
   * judged by rules that came after it, and a change that breaks a rule is shown all the same.
   */
  readonly rules?: "all" | "identity";
}

/** What a spec says. Without errors there is a catalog; with errors there is none. */
export interface Checked {
  readonly catalog?: Catalog;
  /** In the total order of findings. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file by its shown path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where a part of the model stands; undefined for what ships with the tool. */
  readonly place: (origin: Origin) => SpecPlace | undefined;
}

export interface SpecPlace {
  /** Path as it is shown to people. */
  readonly file: string;
  readonly range: Range;
}

/**
 * The first half of the pipeline: load → validate → model → lint. Each stage returns all its
 * findings, and the next one runs over the files that have no error yet, so that one run shows the
 * findings of all files.
 */
export function checkSpec(
  inputs: readonly SpecInput[],
  options: CheckOptions,
): Checked {
  const diagnostics: Diagnostic[] = [...(options.found ?? [])];
  const sources = new Map<string, SourceFile>();
  const texts = new Map<string, string>();
  const vendors: SpecFile<VendorSpec>[] = [];
  const translations: SpecFile<readonly TranslationSpec[]>[] = [];
  const reasons: SpecFile<ReasonsSpec>[] = [];
  const keep = <Data>(
    files: SpecFile<Data>[],
    source: SourceFile,
    validated: Validated<Data>,
  ) => {
    diagnostics.push(...validated.diagnostics);
    if (validated.data === undefined) return;
    sources.set(source.file, source);
    files.push({ file: source.file, data: validated.data });
  };
  for (const { bytes, file, shown } of inputs) {
    const loaded = loadYaml(bytes, file, shown);
    texts.set(shown, loaded.text);
    diagnostics.push(...loaded.diagnostics);
    const { source } = loaded;
    if (source === undefined) continue;
    const kind = kindOf(file);
    if (kind === "vendor") {
      keep(vendors, source, validateVendor(source));
    } else if (kind === "translations") {
      keep(translations, source, validateTranslations(source));
    } else {
      keep(reasons, source, validateReasons(source));
    }
  }
  const applied = applicableRules(diagnostics, options.rules ?? "all");
  const catalog = buildModel(
    vendors,
    translations,
    buildReasons(reasons[0], vendors, shippedReasons),
  );
  diagnostics.push(
    ...lint(
      {
        catalog,
        files: [...sources.values()].map((source) => ({
          file: source.file,
          text: source.text,
          kind: kindOf(source.file),
          data: source.data,
          written: source.written,
          comment: source.comment,
        })),
        reasons: options.reasons,
      },
      applied,
      (file) => sources.get(file),
    ),
  );
  const sorted = sortDiagnostics(diagnostics);
  const place = ({ file, path }: Origin) => {
    const source = sources.get(file);
    return source && { file: source.shown, range: source.locate(path) };
  };
  return hasErrors(sorted)
    ? { diagnostics: sorted, texts, place }
    : { catalog, diagnostics: sorted, texts, place };
}

function applicableRules(
  found: readonly Diagnostic[],
  wanted: "all" | "identity",
): readonly Rule[] {
  if (wanted === "identity") {
    return rules.filter(({ isIdentity }) => isIdentity);
  }
  // Where a file is missing, a warning or a waiver may only seem to be unneeded.
  return hasErrors(found)
    ? rules.filter(
        (rule) => rule.severity === "error" && rule !== unneededWaiver,
      )
    : rules;
}

function kindOf(file: string): LintFile["kind"] {
  if (file === "reasons.yaml") return "reasons";
  return file.startsWith("translations/") ? "translations" : "vendor";
}
