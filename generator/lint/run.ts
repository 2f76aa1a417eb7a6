import type { Diagnostic } from "../diagnostic.js";
import { formatPointer } from "../read/pointer.js";
import type { SourceFile } from "../read/load.js";
import { below, type Origin, type Waiver } from "../model/model.js";
import { didYouMean } from "./did-you-mean.js";
import type { Finding, LintContext, Rule } from "./rule.js";
import { unneededWaiver } from "./rules/unneeded-waiver.js";
import { textsIn } from "./walk.js";

/**
 * Runs every rule over the model. A finding inside what a waiver covers is left out; a waiver that
 * left out nothing is itself a finding.
 */
export function lint(
  given: Omit<LintContext, "texts">,
  rules: readonly Rule[],
  sources: ReadonlyMap<string, SourceFile>,
): readonly Diagnostic[] {
  const context: LintContext = {
    ...given,
    texts: [...sources.values()].flatMap(({ file, data }) => [
      ...textsIn(data, { file, path: [] }),
    ]),
  };
  const waivers = collectWaivers(context);
  // The caller leaves this rule out where a file could not be read.
  const isWhole = rules.includes(unneededWaiver);
  const used = new Set<Waiver>();
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    if (!canJudge(rule, context, isWhole)) continue;
    const own = rule.isStrict
      ? []
      : waivers.filter((waiver) => waiver.rule === rule.id);
    for (const finding of rule.check(context)) {
      const covering = own.filter((waiver) => covers(waiver, finding.at));
      for (const waiver of covering) used.add(waiver);
      if (covering.length === 0) {
        diagnostics.push(toDiagnostic(finding, rule, sources));
      }
    }
  }
  if (!isWhole) return diagnostics;
  for (const waiver of waivers) {
    if (used.has(waiver)) continue;
    const finding = describeUnneeded(waiver, rules);
    diagnostics.push(toDiagnostic(finding, unneededWaiver, sources));
  }
  return diagnostics;
}

/**
 * Where a file has an error, a reason may only seem unused; and where that file may be the one with
 * the reasons, the model has those of the catalog in their place.
 */
function canJudge(
  { needs }: Rule,
  { files }: LintContext,
  isWhole: boolean,
): boolean {
  if (isWhole || needs === undefined) return true;
  return needs === "reasons" && files.some(({ kind }) => kind === "reasons");
}

function collectWaivers({ catalog }: LintContext): readonly Waiver[] {
  return catalog.vendors.flatMap(({ codeSets }) =>
    codeSets.flatMap(({ waivers, codes }) => [
      ...waivers,
      ...codes.flatMap((code) => code.waivers),
    ]),
  );
}

function covers({ covers: whole }: Waiver, at: Origin): boolean {
  return (
    whole.file === at.file &&
    whole.path.every((step, index) => at.path[index] === step)
  );
}

function describeUnneeded(waiver: Waiver, rules: readonly Rule[]): Finding {
  const at = below(waiver.origin, "rule");
  const rule = rules.find(({ id }) => id === waiver.rule);
  if (rule === undefined) {
    const ids = rules.filter(({ isStrict }) => !isStrict).map(({ id }) => id);
    return {
      at,
      message: `There is no rule "${waiver.rule}" to waive`,
      hint: didYouMean(waiver.rule, ids),
    };
  }
  return {
    at,
    message: rule.isStrict
      ? `The rule ${waiver.rule} cannot be waived: the generated code relies on it`
      : `This waiver of ${waiver.rule} is not needed: the rule finds nothing here`,
    hint: "Remove the waiver",
  };
}

function toDiagnostic(
  finding: Finding,
  rule: Rule,
  sources: ReadonlyMap<string, SourceFile>,
): Diagnostic {
  const { at, part, message, hint, related } = finding;
  const source = sources.get(at.file);
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
            const other = sources.get(place.at.file);
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
