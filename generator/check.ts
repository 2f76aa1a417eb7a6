import {
  hasErrors,
  sortDiagnostics,
  type Diagnostic,
  type Severity,
} from "./diagnostic.js";
import { rules } from "./lint/index.js";
import { lint } from "./lint/run.js";
import { loadYaml, type SourceFile } from "./load.js";
import { buildModel, type Catalog, type SpecFile } from "./model.js";
import type { TranslationSpec, VendorSpec } from "./spec.js";
import {
  validateTranslations,
  validateVendor,
  type Validated,
} from "./validate.js";

/** A file of a spec folder, as bytes. */
export interface SpecInput {
  /** Path below the spec folder, with forward slashes: `vendors/zoloz.yaml`. */
  readonly file: string;
  /** Path as it is shown to people. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

export interface CheckOptions {
  readonly reasons: "required" | "off";
}

/** What a spec says. Without errors there is a catalog; with errors there is none. */
export interface Checked {
  readonly catalog?: Catalog;
  /** In the total order of findings. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file by its shown path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The first half of the pipeline: load → validate → model → lint. Each stage returns all its
 * findings, and the next one runs only over what has no error.
 */
export function checkSpec(
  inputs: readonly SpecInput[],
  options: CheckOptions,
): Checked {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, SourceFile>();
  const texts = new Map<string, string>();
  const vendors: SpecFile<VendorSpec>[] = [];
  const translations: SpecFile<readonly TranslationSpec[]>[] = [];
  const keep = <Data>(
    files: SpecFile<Data>[],
    file: string,
    validated: Validated<Data>,
  ) => {
    diagnostics.push(...validated.diagnostics);
    if (validated.data !== undefined)
      files.push({ file, data: validated.data });
  };
  for (const { bytes, file, shown } of inputs) {
    const loaded = loadYaml(bytes, file, shown);
    texts.set(shown, new TextDecoder().decode(bytes).replace(/\r\n?/gu, "\n"));
    diagnostics.push(...loaded.diagnostics);
    const { source } = loaded;
    if (source === undefined) continue;
    sources.set(file, source);
    if (kindOf(file) === "vendor") keep(vendors, file, validateVendor(source));
    else keep(translations, file, validateTranslations(source));
  }
  if (hasErrors(diagnostics)) {
    return { diagnostics: sortDiagnostics(diagnostics), texts };
  }
  const catalog = buildModel(vendors, translations);
  diagnostics.push(
    ...lint(
      {
        catalog,
        files: [...sources.values()].map((source) => ({
          file: source.file,
          text: source.text,
          kind: kindOf(source.file),
          written: source.written,
        })),
        reasons: options.reasons,
      },
      rules,
      sources,
    ),
  );
  const sorted = sortDiagnostics(diagnostics);
  return hasErrors(sorted)
    ? { diagnostics: sorted, texts }
    : { catalog, diagnostics: sorted, texts };
}

function kindOf(file: string): "vendor" | "translations" {
  return file.startsWith("translations/") ? "translations" : "vendor";
}

/** @example countBySeverity([], "error") // 0 */
export function countBySeverity(
  diagnostics: readonly Diagnostic[],
  severity: Severity,
): number {
  return diagnostics.filter((finding) => finding.severity === severity).length;
}
