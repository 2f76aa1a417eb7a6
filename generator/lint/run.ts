import type { Diagnostic } from "../diagnostic.js";
import { formatPointer } from "../pointer.js";
import type { SourceFile } from "../load.js";
import type { Origin, Waiver } from "../model.js";
import type { Finding, LintContext, Rule } from "./rule.js";

/** The rule about waivers needs to know what the other rules found; its id is fixed here. */
export const unneededWaiver = "unneeded-waiver";

/**
 * Runs every rule over the model. A finding inside what a waiver covers is left out; a waiver that
 * left out nothing is itself a finding.
 */
export function lint(
  context: LintContext,
  rules: readonly Rule[],
  sources: ReadonlyMap<string, SourceFile>,
): readonly Diagnostic[] {
  const waivers = collectWaivers(context);
  const used = new Set<Waiver>();
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    for (const finding of rule.check(context)) {
      const covering = waivers.filter(
        (waiver) => waiver.rule === rule.id && covers(waiver, finding.at),
      );
      for (const waiver of covering) used.add(waiver);
      if (covering.length === 0) {
        diagnostics.push(toDiagnostic(finding, rule, sources));
      }
    }
  }
  const rule = rules.find(({ id }) => id === unneededWaiver);
  for (const waiver of waivers) {
    if (rule === undefined || used.has(waiver)) continue;
    const known = context.ruleIds.has(waiver.rule);
    diagnostics.push(
      toDiagnostic(
        {
          at: {
            file: waiver.origin.file,
            path: [...waiver.origin.path, "rule"],
          },
          message: known
            ? `This waiver of ${waiver.rule} is not needed: the rule finds nothing here`
            : `There is no rule "${waiver.rule}" to waive`,
          hint: "Remove the waiver",
        },
        rule,
        sources,
      ),
    );
  }
  return diagnostics;
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
