import { readFileSync } from "node:fs";
import { Ajv, type AnySchema } from "ajv";
import { describe, expect, it } from "vitest";
import { reviewJson } from "../../../generator/compare/print/json.js";
import { wordsOfChange } from "../../../generator/compare/word-diff.js";
import { kindIds } from "../../../generator/compare/kinds/index.js";
import { reviewOf, sampleReview } from "../sample-review.js";

const schemaText = readFileSync(
  new URL("../../../spec/schema/diff.schema.json", import.meta.url),
  "utf8",
);
const schema: AnySchema = JSON.parse(schemaText);
const ajvOptions = { strict: true, allowUnionTypes: true, allErrors: true };
const ajv = new Ajv(ajvOptions);
const validate = ajv.compile(schema);
/** The same, but a key that it does not describe is an error. */
const validateClosed = new Ajv(ajvOptions).compile(
  JSON.parse(
    schemaText.replaceAll(
      '"additionalProperties": true',
      '"additionalProperties": false',
    ),
  ),
);

function errorsOf(report: unknown): unknown {
  validateClosed(report);
  return validateClosed.errors ?? [];
}

describe("the report of diff", () => {
  it("is as its schema describes it", () => {
    expect(errorsOf(JSON.parse(reviewJson(sampleReview)))).toEqual([]);
    expect(errorsOf(JSON.parse(reviewJson(reviewOf([]))))).toEqual([]);
  });

  it("describes related places and fixes of a diagnostic", () => {
    const position = { line: 1, column: 1 };
    const range = { start: position, end: position };
    const [first] = sampleReview.diagnostics;
    expect(first).toBeDefined();
    if (first === undefined) return;
    const diagnostics = [
      {
        ...first,
        pointer: "/0/fingerprint",
        related: [{ file: "a.yaml", range, message: "first" }],
        fix: { range, text: "x" },
      },
    ];
    const report = reviewJson({ ...sampleReview, diagnostics });
    expect(errorsOf(JSON.parse(report))).toEqual([]);
  });

  it("holds what the review holds", () => {
    const report: {
      readonly changes: readonly Readonly<Record<string, unknown>>[];
      readonly [key: string]: unknown;
    } = JSON.parse(reviewJson(sampleReview));
    const { changes, ...rest } = report;
    expect(rest).toEqual({
      command: "diff",
      schemaVersion: 1,
      errors: 5,
      warnings: 8,
      base: { label: "main (7c777b5)", vendors: 5, codes: 344, values: 0 },
      head: { label: "the work tree", vendors: 5, codes: 345, values: 0 },
      bump: "major",
      failOn: "error",
      failed: true,
      counts: sampleReview.counts,
      diagnostics: sampleReview.diagnostics,
    });
    expect(changes).toEqual(
      sampleReview.findings.map(
        ({ isAccepted, acceptedBecause, ...finding }) => ({
          ...finding,
          words: wordsOfChange(finding),
          // The address says it.
          subject: undefined,
          ...(isAccepted ? { accepted: { reason: acceptedBecause } } : {}),
        }),
      ),
    );
  });

  it("takes every kind of change", () => {
    const [finding] = sampleReview.findings;
    const pattern = /"pattern": "(\^\[a-z\]\+[^"]*)"/u.exec(schemaText)?.[1];
    expect(finding).toBeDefined();
    expect(pattern).toBeDefined();
    for (const kind of kindIds) {
      expect(kind).toMatch(new RegExp(pattern ?? "$^", "u"));
    }
  });

  const failure = {
    command: "diff",
    schemaVersion: 1,
    errors: 1,
    warnings: 0,
    diagnostics: [
      {
        rule: "io/ref",
        severity: "error",
        file: "",
        message: "There is no ref v9 here",
      },
    ],
  };
  const whole: Readonly<Record<string, unknown>> = JSON.parse(
    reviewJson(reviewOf([])),
  );
  const without = (key: string) =>
    Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));

  it.each<readonly [string, unknown]>([
    ["what could not be compared", failure],
    ["that with an empty list of changes", { ...failure, changes: [] }],
    ...["base", "head", "counts", "changes", "failed", "bump"].map(
      (key) => [`a report without ${key}`, without(key)] as const,
    ),
    ["another version", { ...whole, schemaVersion: 2 }],
    ["a null", { ...whole, bump: null }],
  ])("does not take %s for a comparison", (_, report) => {
    expect(validate(report)).toBe(false);
  });

  it("lets fields be added", () => {
    expect(validate({ ...whole, later: 1 })).toBe(true);
  });

  it("describes every property", () => {
    const bare: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (path.endsWith("/properties") && !("description" in value)) {
          bare.push(`${path}/${key}`);
        }
        walk(value, `${path}/${key}`);
      }
    };
    walk(schema, "");
    expect(bare).toEqual([]);
  });
});
