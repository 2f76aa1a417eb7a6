import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

/** What the tests read of a SARIF log. */
export interface SarifLog {
  readonly runs: readonly [SarifRun];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly version: string;
      readonly rules: readonly SarifRule[];
      readonly notifications?: readonly SarifRule[];
    };
  };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: readonly {
      readonly level: string;
      readonly message: { readonly text: string };
      readonly descriptor: { readonly id: string; readonly index: number };
    }[];
  }[];
  readonly results: readonly SarifResult[];
}

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [SarifLocation];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: { readonly "vendorCodes/v1": string };
  readonly suppressions?: readonly { readonly justification: string }[];
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: {
      readonly uri: string;
      readonly uriBaseId?: string;
    };
    readonly region?: Readonly<Record<string, number>>;
  };
}

const validate = new Ajv({
  allErrors: true,
  // Constraints, not the place of a file on the web.
  formats: {
    uri: /^[a-z]+:\/\/[\w./@-]+$/u,
    "uri-reference": /^(?:[\w./~!*'()-]|%[\dA-F]{2})+$/u,
  },
}).compile(
  JSON.parse(
    readFileSync(new URL("sarif-2.1.0.schema.json", import.meta.url), "utf8"),
  ),
);

/** The one run of a log that is valid and whose references hit their target. */
export function readSarif(text: string): SarifRun {
  const log: SarifLog = JSON.parse(text);
  if (!validate(log)) throw new Error(JSON.stringify(validate.errors, null, 2));
  const [run] = log.runs;
  const { rules, notifications = [] } = run.tool.driver;
  for (const { ruleId, ruleIndex } of run.results) {
    if (rules[ruleIndex]?.id !== ruleId) throw new Error(`No rule ${ruleId}`);
  }
  for (const { toolExecutionNotifications = [] } of run.invocations) {
    for (const { descriptor } of toolExecutionNotifications) {
      if (notifications[descriptor.index]?.id !== descriptor.id) {
        throw new Error(`No notification ${descriptor.id}`);
      }
    }
  }
  return run;
}
