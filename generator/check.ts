import {
  hasErrors,
  sortDiagnostics,
  type Diagnostic,
  type Range,
} from "./diagnostic.js";
import { rules } from "./lint/index.js";
import { canJudge, judge, judgeWaivers } from "./lint/run.js";
import { unneededWaiver } from "./lint/rules/unneeded-waiver.js";
import { inOrder } from "./model/build-model.js";
import type { Catalog, Origin } from "./model/model.js";
import { checkVendor } from "./pipeline/check-vendor.js";
import { kindOf } from "./pipeline/kind-of.js";
import {
  knownShared,
  knownVendors,
  loadKnown,
  type Known,
} from "./pipeline/known.js";
import { readShared } from "./pipeline/read-shared.js";
import { lookupOf } from "./pipeline/shared.js";
import { wantedRules } from "./pipeline/wanted-rules.js";
import { Sources } from "./pipeline/sources.js";
import { decode } from "./read/encoding.js";
import type { SpecInput } from "./read/input.js";

export interface CheckOptions {
  readonly reasons: "required" | "off";
  /** What was found before, in reading the folder. */
  readonly found?: readonly Diagnostic[];
  /**
   * `identity` runs only the rules that a comparison relies on: an earlier state of a spec is not
   * judged by rules that came after it, and a change that breaks a rule is shown all the same.
   */
  readonly rules?: "all" | "identity";
  /** Read before with the same options; files with the same bytes are not read again. */
  readonly known?: Known | undefined;
}

/** What a spec says. Without errors there is a catalog; with errors there is none. */
export interface Checked {
  readonly catalog?: Catalog;
  /** In the total order of findings. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were read. */
  readonly files: number;
  /** The text of each file with a finding by its shown path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where a part of the model is; undefined for what ships with the tool. */
  readonly place: (origin: Origin) => SpecPlace | undefined;
  /** For another spec that may have files in common with this one. */
  readonly known: Known;
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
  const { known } = options;
  const load = loadKnown(known);
  const read =
    knownShared(inputs, known) ?? readShared(inputs, options.reasons, load);
  const lookup = lookupOf(read.shared);
  const sources = new Sources(inputs);
  const wanted = wantedRules(options.rules ?? "all");
  const before = knownVendors(inputs, read, known);
  const vendors = inputs
    .filter(({ file }) => kindOf(file) === "vendor")
    .map(
      (input) =>
        before.get(input.file) ??
        checkVendor(
          input,
          wanted,
          lookup,
          (source) => {
            sources.keep(source);
          },
          load,
        ),
    );
  return conclude({ inputs, read, vendors, sources, options });
}

/** The parts of a spec, each checked by itself. */
export interface Parts extends Known {
  readonly sources: Sources;
  readonly options: CheckOptions;
}

/** Puts the parts together, and runs the rules that need all of them. */
export function conclude(parts: Parts): Checked {
  const { inputs, read, vendors, sources, options } = parts;
  for (const source of read.sources) sources.keep(source);
  const found = [
    ...(options.found ?? []),
    ...read.found,
    ...vendors.flatMap((vendor) => vendor.found),
  ];
  const lookup = lookupOf(read.shared);
  const catalog: Catalog = {
    vendors: inOrder(vendors.flatMap(({ vendor }) => vendor ?? [])),
    translations: read.shared.translations,
    ...lookup.reasonsOf(vendors.some(({ isNamed }) => isNamed)),
  };
  const valid = new Set([
    ...read.sources.map(({ file }) => file),
    ...catalog.vendors.map(({ origin }) => origin.file),
  ]);
  const files = inputs.flatMap(({ file }) =>
    valid.has(file) ? (sources.lintFile(file) ?? []) : [],
  );
  const isWhole = !hasErrors(found) && options.rules !== "identity";
  const applied = wantedRules(options.rules ?? "all").filter(
    (rule) =>
      options.rules === "identity" ||
      isWhole ||
      // Where a file is missing, a warning or a waiver may only seem to be unneeded.
      (rule.severity === "error" && rule !== unneededWaiver),
  );
  const able = applied.filter((rule) => canJudge(rule, files, isWhole));
  const ids = new Set(able.map(({ id }) => id));
  const input = { catalog, files, reasons: options.reasons };
  const shared = {
    ...input,
    catalog: { ...catalog, vendors: [] },
    files: files.filter(({ kind }) => kind !== "vendor"),
  };
  const sourceOf = (file: string) => sources.get(file);
  const judged = [
    ...vendors.map(({ judged: { diagnostics, used } }) => ({
      diagnostics: diagnostics.filter(({ rule }) => ids.has(rule)),
      used,
    })),
    judge(shared, able, "vendor", sourceOf),
    judge(input, able, "catalog", sourceOf),
  ];
  if (isWhole) judged.push(judgeWaivers(input, rules, judged, sourceOf));
  const diagnostics = sortDiagnostics([
    ...found,
    ...judged.flatMap((part) => part.diagnostics),
  ]);
  const place = ({ file, path }: Origin) => {
    const source = sourceOf(file);
    return source && { file: source.shown, range: source.locate(path) };
  };
  const texts = textsOf(diagnostics, inputs);
  const known = { inputs, read, vendors, sources };
  const checked = { diagnostics, files: inputs.length, texts, place, known };
  return hasErrors(diagnostics) ? checked : { ...checked, catalog };
}

/** The texts of the files that a finding shows. */
function textsOf(
  diagnostics: readonly Diagnostic[],
  inputs: readonly SpecInput[],
): ReadonlyMap<string, string> {
  const shown = new Set(
    diagnostics.flatMap(({ file, related = [] }) => [
      file,
      ...related.map((place) => place.file),
    ]),
  );
  return new Map(
    inputs
      .filter((input) => shown.has(input.shown))
      .map((input) => [input.shown, decode(input.bytes, input.shown).text]),
  );
}
