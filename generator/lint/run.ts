import type { Diagnostic } from "../diagnostic.js";
import { formatPointer } from "../read/pointer.js";
import type { SourceFile } from "../read/load.js";
import { contextOf, partsOf, type LintInput } from "./parts.js";
import type { Finding, LintFile, Rule } from "./rule.js";
import { unneededWaiver } from "./rules/unneeded-waiver.js";
import {
  describeUnneeded,
  keyOf,
  Waived,
  waiversOf,
  type PlaceKey,
} from "./waivers.js";

/** Gives the file that a finding is about, to say where in its text. */
export type SourceOf = (file: string) => SourceFile | undefined;

/** What rules found in a part of a spec. */
export interface Judged {
  readonly diagnostics: readonly Diagnostic[];
  /** The waivers that left out a finding. */
  readonly used: readonly PlaceKey[];
}

/**
 * Runs every rule over a spec, each over as much of it at once as it needs. A finding inside what a
 * waiver covers is left out; a waiver that left out nothing is itself a finding.
 */
export function lint(
  input: LintInput,
  rules: readonly Rule[],
  sourceOf: SourceOf,
): readonly Diagnostic[] {
  // The caller leaves this rule out where a file could not be read.
  const isWhole = rules.includes(unneededWaiver);
  const able = rules.filter((rule) => canJudge(rule, input.files, isWhole));
  const judged = [
    ...partsOf(input).map((part) => judge(part, able, "vendor", sourceOf)),
    judge(input, able, "catalog", sourceOf),
  ];
  if (isWhole) judged.push(judgeWaivers(input, rules, judged, sourceOf));
  return judged.flatMap(({ diagnostics }) => diagnostics);
}

/** Runs the rules of one scope over a part of a spec, or over all of it. */
export function judge(
  input: LintInput,
  rules: readonly Rule[],
  scope: Rule["scope"],
  sourceOf: SourceOf,
): Judged {
  const context = contextOf(input);
  const waived = new Waived(waiversOf(context.catalog.vendors));
  const used = new Set<PlaceKey>();
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    if (rule.scope !== scope) continue;
    for (const finding of rule.check(context)) {
      const covering = rule.isStrict
        ? []
        : waived.covering(rule.id, finding.at);
      for (const waiver of covering) used.add(keyOf(waiver.origin));
      if (covering.length === 0) {
        diagnostics.push(toDiagnostic(finding, rule, sourceOf));
      }
    }
  }
  return { diagnostics, used: [...used] };
}

/**
 * Finds the waivers that no run over a part of the spec, nor that over all of it, has used.
 *
 * @param rules All rules, not only those of one scope.
 */
export function judgeWaivers(
  { catalog }: LintInput,
  rules: readonly Rule[],
  judged: readonly Judged[],
  sourceOf: SourceOf,
): Judged {
  const used = new Set(judged.flatMap((part) => part.used));
  const diagnostics: Diagnostic[] = [];
  for (const waiver of waiversOf(catalog.vendors)) {
    if (used.has(keyOf(waiver.origin))) continue;
    const finding = describeUnneeded(waiver, rules);
    diagnostics.push(toDiagnostic(finding, unneededWaiver, sourceOf));
  }
  return { diagnostics, used: [] };
}

/**
 * Where a file has an error, a reason may only seem unused; and where that file may be the one with
 * the reasons, the model has those of the catalog in their place.
 */
export function canJudge(
  { needs }: Rule,
  files: readonly LintFile[],
  isWhole: boolean,
): boolean {
  if (isWhole || needs === undefined) return true;
  return needs === "reasons" && files.some(({ kind }) => kind === "reasons");
}

function toDiagnostic(
  finding: Finding,
  rule: Rule,
  sourceOf: SourceOf,
): Diagnostic {
  const { at, part, message, hint, related } = finding;
  const source = sourceOf(at.file);
  return {
    rule: rule.id,
    severity: rule.severity,
    file: source?.shown ?? at.file,
    ...(source === undefined ? {} : { range: source.locate(at.path, part) }),
    pointer: formatPointer(at.path),
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(related === undefined
      ? {}
      : {
          related: related.map((place) => {
            const other = sourceOf(place.at.file);
            return {
              file: other?.shown ?? place.at.file,
              ...(other === undefined
                ? {}
                : { range: other.locate(place.at.path) }),
              message: place.message,
            };
          }),
        }),
  };
}
