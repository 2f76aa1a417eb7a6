import { describe, expect, it } from "vitest";
import { checkSpec } from "../../generator/check.js";
import type { Severity } from "../../generator/diagnostic.js";
import { compareText } from "../../generator/text/order.js";
import { atOnce, oneByOne, readTexts } from "./both-ways.js";
import { readMarks, type SpecTexts } from "./marks.js";

export interface LintCase {
  readonly name: string;
  /** `▸` stands before each place that a finding must show, `▹` before each related place. */
  readonly given: SpecTexts;
  /** What each finding must say, in the order of the marks. */
  readonly want: readonly Wanted[];
  readonly reasons?: "required" | "off";
}

export interface Wanted {
  /** Part of the message. */
  readonly message: string;
  /** Part of the hint. */
  readonly hint?: string | RegExp;
  /** Only where another rule finds something as well. */
  readonly rule?: string;
  readonly severity?: Severity;
}

/**
 * Tests a rule: each case must give exactly the wanted findings, at the marks. There must be a case
 * with findings and one without.
 */
export function testRule(
  rule: string,
  severity: Severity,
  cases: readonly LintCase[],
): void {
  describe(rule, () => {
    it("is tested both ways", () => {
      expect(cases.some(({ want }) => want.length === 0)).toBe(true);
      expect(cases.some(({ want }) => want.length > 0)).toBe(true);
    });
    it.each(cases)("$name", ({ given, want, reasons = "off" }) => {
      const { texts, places, related } = readMarks(given);
      const { diagnostics } = check(texts, reasons);
      expect(diagnostics.map(summary)).toEqual(
        want.map((wanted, index) => ({
          rule: wanted.rule ?? rule,
          severity: wanted.severity ?? severity,
          at: places[index],
          message: expect.stringContaining(wanted.message),
          hint: wantedHint(wanted),
        })),
      );
      expect(places).toHaveLength(want.length);
      const others = diagnostics.flatMap((finding) => finding.related ?? []);
      expect([...new Set(others.map(place))].toSorted(compareText)).toEqual(
        related.toSorted(compareText),
      );
      const read = readTexts(texts, reasons);
      if (read !== undefined) expect(oneByOne(read)).toEqual(atOnce(read));
    });
  });
}

function check(
  texts: Readonly<Record<string, string>>,
  reasons: "required" | "off",
): ReturnType<typeof checkSpec> {
  const inputs = Object.entries(texts).map(([file, text]) => ({
    file,
    shown: file,
    bytes: new TextEncoder().encode(text),
  }));
  return checkSpec(inputs, { reasons });
}

function wantedHint({ hint }: Wanted): unknown {
  if (hint === undefined) return expect.anything();
  return typeof hint === "string"
    ? expect.stringContaining(hint)
    : expect.stringMatching(hint);
}

type Found = ReturnType<typeof checkSpec>["diagnostics"][number];

function summary(finding: Found): Readonly<Record<string, unknown>> {
  const { rule, severity, message, hint } = finding;
  return { rule, severity, at: place(finding), message, hint };
}

function place({ file, range }: Pick<Found, "file" | "range">): string {
  return `${file}:${range?.start.line}:${range?.start.column}`;
}

export const vendorModeline =
  "# yaml-language-server: $schema=../schema/vendor.schema.json";

/** A vendor file without findings; each part is YAML and replaces that of the example. */
export function vendor(
  parts: {
    readonly id?: string;
    readonly language?: string;
    readonly sources?: readonly string[];
    readonly codeSets?: readonly string[];
  } = {},
): string {
  const {
    id = "acme",
    language = "en",
    sources = ["id: page, title: Page"],
    codeSets = [codeSet()],
  } = parts;
  return [
    vendorModeline,
    `id: ${id}`,
    "name: Acme",
    `language: ${language}`,
    "sources:",
    ...sources.map(
      (source) =>
        `  - { ${source}, url: https://acme.example/, retrieved: "2026-01-31" }`,
    ),
    "codeSets:",
    ...codeSets,
    "",
  ].join("\n");
}

/** A code set of a vendor file; `more` are further keys of it. */
export function codeSet(
  parts: {
    readonly id?: string;
    readonly name?: string;
    readonly kind?: string;
    readonly wire?: string;
    readonly more?: readonly string[];
    readonly groups?: readonly string[];
    readonly entries?: readonly string[];
  } = {},
): string {
  const {
    id = "code",
    name = "AcmeCode",
    kind = "codes",
    wire = "integer",
    more = [],
    entries = ["code: 1, name: ONE, doc: { title: One }"],
    groups = [group("id: main, title: Main, source: page", entries)],
  } = parts;
  return [
    `  - id: ${id}`,
    `    name: ${name}`,
    `    kind: ${kind}`,
    `    wire: ${wire}`,
    ...more.map((line) => `    ${line}`),
    "    groups:",
    ...groups,
  ].join("\n");
}

export function group(head: string, rows: readonly string[]): string {
  return [
    `      - { ${head}, entries: [`,
    ...rows.map((entry) => `          { ${entry} },`),
    "        ] }",
  ].join("\n");
}

/** A vendor with one code set that has these entries. */
export function withEntries(...lines: readonly string[]): string {
  return vendor({ codeSets: [codeSet({ entries: lines })] });
}

/** A vendor with one code set that has these further keys. */
export function withKeys(...lines: readonly string[]): string {
  return vendor({ codeSets: [codeSet({ more: lines })] });
}

/** The translation memory. */
export function translations(...lines: readonly string[]): string {
  return [
    "# yaml-language-server: $schema=../schema/translations.schema.json",
    ...lines.map((line) => `- { ${line} }`),
    "",
  ].join("\n");
}
