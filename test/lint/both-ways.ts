import { lintFile } from "../../generator/pipeline/check-vendor.js";
import {
  sortDiagnostics,
  type Diagnostic,
} from "../../generator/diagnostic.js";
import { rules } from "../../generator/lint/index.js";
import {
  forCatalogRules,
  partsOf,
  type LintInput,
} from "../../generator/lint/parts.js";
import type { LintFile } from "../../generator/lint/rule.js";
import {
  judge,
  judgeWaivers,
  type Judged,
  type SourceOf,
} from "../../generator/lint/run.js";
import { buildModel } from "../../generator/model/build-model.js";
import {
  buildReasons,
  namesReason,
} from "../../generator/model/build-reasons.js";
import { loadYaml, type SourceFile } from "../../generator/read/load.js";
import { shippedReasons } from "../../generator/read/shipped-reasons.js";
import {
  validateReasons,
  validateTranslations,
  validateVendor,
} from "../../generator/read/validate.js";

/** A spec that has no error before the rules look at it, and its files. */
export interface Read {
  readonly input: LintInput;
  readonly sourceOf: SourceOf;
}

/** Reads the files of a spec; undefined where a file has an error. */
export function readTexts(
  texts: Readonly<Record<string, string>>,
  reasons: "required" | "off",
): Read | undefined {
  const sources = new Map<string, SourceFile>();
  for (const [file, text] of Object.entries(texts)) {
    const { source } = loadYaml(new TextEncoder().encode(text), file, file);
    if (source === undefined) return undefined;
    sources.set(file, source);
  }
  const all = [...sources.values()];
  const vendors = all
    .filter((source) => kindOf(source) === "vendor")
    .map((source) => ({ file: source.file, ...validateVendor(source) }));
  const translations = all
    .filter((source) => kindOf(source) === "translations")
    .map((source) => ({ file: source.file, ...validateTranslations(source) }));
  const [own] = all
    .filter((source) => kindOf(source) === "reasons")
    .map((source) => ({ file: source.file, ...validateReasons(source) }));
  const isValid = [...vendors, ...translations, own].every(
    (file) => file === undefined || file.data !== undefined,
  );
  if (!isValid) return undefined;
  const specs = vendors.flatMap(({ file, data }) => withData(file, data));
  return {
    input: {
      catalog: buildModel(
        specs,
        translations.flatMap(({ file, data }) => withData(file, data)),
        buildReasons(
          own && withData(own.file, own.data)[0],
          specs.some(({ data }) => namesReason(data)),
          shippedReasons,
        ),
      ),
      files: all.map((source) => lintFile(source, kindOf(source))),
      reasons,
    },
    sourceOf: (file) => sources.get(file),
  };
}

function withData<Data>(
  file: string,
  data: Data | undefined,
): readonly { readonly file: string; readonly data: Data }[] {
  return data === undefined ? [] : [{ file, data }];
}

function kindOf({ file }: SourceFile): LintFile["kind"] {
  if (file === "reasons.yaml") return "reasons";
  return file.startsWith("translations/") ? "translations" : "vendor";
}

/** The findings where every rule sees the whole spec at once. */
export function atOnce({ input, sourceOf }: Read): readonly Diagnostic[] {
  const judged = [
    judge(input, rules, "vendor", sourceOf),
    judge(input, rules, "catalog", sourceOf),
  ];
  return findings({ input, sourceOf }, judged);
}

/**
 * The findings where each vendor is judged alone, after a way through another thread; the last vendor
 * comes first. The rules about the whole catalog see no more of it than in a run.
 */
export function oneByOne({ input, sourceOf }: Read): readonly Diagnostic[] {
  const judged = partsOf(input)
    .toReversed()
    .map((part) => {
      const catalog = structuredClone(part.catalog);
      return structuredClone(
        judge({ ...part, catalog }, rules, "vendor", sourceOf),
      );
    });
  const vendors = input.catalog.vendors.map(forCatalogRules);
  const lean = { ...input, catalog: { ...input.catalog, vendors } };
  judged.push(judge(lean, rules, "catalog", sourceOf));
  return findings({ input: lean, sourceOf }, judged);
}

function findings(
  { input, sourceOf }: Read,
  judged: readonly Judged[],
): readonly Diagnostic[] {
  const waivers = judgeWaivers(input, rules, judged, sourceOf);
  return sortDiagnostics(
    [...judged, waivers].flatMap(({ diagnostics }) => diagnostics),
  );
}
