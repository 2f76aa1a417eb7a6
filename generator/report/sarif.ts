import type {
  Location,
  Log,
  ReportingDescriptor,
  ReportingDescriptorReference,
  Result,
} from "sarif";
import type { AlertRule } from "./alert-rule.js";
import { defined } from "../data/defined.js";
import { isFailure, isOutside, type Alert, type AlertReport } from "./alert.js";
import type { Range } from "../diagnostic.js";
import { toolVersion } from "../files/install.js";
import { visible } from "../text/visible.js";

/**
 * A SARIF 2.1.0 log of one run. What could not be done, and what has no place in a file, is no
 * result but a notification of the tool; a run that could not do its work says so.
 */
export function sarif(report: AlertReport): string {
  return `${JSON.stringify(logOf(report), null, 2)}\n`;
}

function logOf({ command, prefix, alerts, rules, scope }: AlertReport): Log {
  const isResult = (alert: Alert) => !isFailure(alert) && alert.file !== "";
  const results = alerts.filter(isResult);
  const notes = alerts.filter((alert) => !isResult(alert));
  const resultRules = usedBy(results, rules);
  const noteRules = usedBy(notes, rules);
  // SARIF wants this for all results or for none.
  const isReviewed = results.some(
    ({ acceptedBecause }) => acceptedBecause !== undefined,
  );
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "vendor-codes",
            version: toolVersion(),
            rules: resultRules.map(descriptor),
            ...(noteRules.length === 0
              ? {}
              : { notifications: noteRules.map(descriptor) }),
          },
        },
        // GitHub keeps runs apart by what stands before the last slash; of equal runs, the newer
        // one replaces the alerts of the older one.
        automationDetails: {
          id: ["vendor-codes", command, ...stepsOf(prefix), ""].join("/"),
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: !alerts.some(isFailure),
            ...(notes.length === 0
              ? {}
              : {
                  toolExecutionNotifications: notes.map((alert) => ({
                    descriptor: reference(alert, noteRules),
                    level: alert.level,
                    message: { text: textOf(alert) },
                    ...(alert.file === ""
                      ? {}
                      : { locations: [location(alert)] }),
                  })),
                }),
          },
        ],
        results: results.map((alert) => result(alert, resultRules, isReviewed)),
        ...defined({ properties: scope === undefined ? undefined : { scope } }),
      },
    ],
  };
}

function usedBy(
  alerts: readonly Alert[],
  rules: readonly AlertRule[],
): readonly AlertRule[] {
  const used = new Set(alerts.map(({ rule }) => rule));
  return rules.filter(({ id }) => used.has(id));
}

function reference(
  { rule }: Alert,
  rules: readonly AlertRule[],
): Required<Pick<ReportingDescriptorReference, "id" | "index">> {
  return { id: rule, index: rules.findIndex(({ id }) => id === rule) };
}

/** The words about rules are ours, with code in backticks: Markdown already. */
function descriptor({
  id,
  level,
  title,
  description,
  help,
}: AlertRule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: {
      text: `${description} ${help}`,
      markdown: `${description}\n\n${help}\n`,
    },
    defaultConfiguration: { level },
  };
}

function result(
  alert: Alert,
  rules: readonly AlertRule[],
  isReviewed: boolean,
): Result {
  const { rule, level, fingerprint, related = [], acceptedBecause } = alert;
  return {
    ruleId: rule,
    ruleIndex: reference(alert, rules).index,
    level,
    message: { text: textOf(alert) },
    locations: [location(alert)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            ...location(place),
            message: { text: visible(place.message) },
          })),
        }),
    partialFingerprints: { "vendorCodes/v1": fingerprint },
    ...(isReviewed
      ? {
          suppressions:
            acceptedBecause === undefined
              ? []
              : [{ kind: "external", justification: visible(acceptedBecause) }],
        }
      : {}),
  };
}

function textOf({ message, hint }: Alert): string {
  return hint === undefined
    ? visible(message)
    : `${visible(message)}\n${visible(hint)}`;
}

/** Lines and columns count from 1, the end is not included: the same as in a `Range`. */
function location({
  file,
  range,
}: {
  readonly file: string;
  readonly range?: Range;
}): Location {
  return {
    physicalLocation: {
      artifactLocation: {
        uri: uriOf(file),
        ...(isOutside(file) ? {} : { uriBaseId: "%SRCROOT%" }),
      },
      ...(range === undefined
        ? {}
        : {
            region: {
              startLine: range.start.line,
              startColumn: range.start.column,
              endLine: range.end.line,
              endColumn: range.end.column,
            },
          }),
    },
  };
}

function stepsOf(prefix: string): readonly string[] {
  return prefix === "" ? [] : [visible(prefix)];
}

/** @example uriOf("spec/a b.yaml") // "spec/a%20b.yaml" */
function uriOf(file: string): string {
  return file.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
