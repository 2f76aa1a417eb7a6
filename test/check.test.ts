import { describe, expect, it } from "vitest";
import { checkSpec } from "../generator/check.js";
import type { Diagnostic } from "../generator/diagnostic.js";
import { entry, vendorFile, vendorWith } from "./cli/vendor-file.js";
import { workOf } from "./work.js";

function check(
  texts: Readonly<Record<string, string>>,
  found: readonly Diagnostic[] = [],
) {
  const inputs = Object.entries(texts).map(([file, text]) => ({
    file,
    shown: `spec/${file}`,
    bytes: new TextEncoder().encode(text),
  }));
  const checked = checkSpec(inputs, { reasons: "off", found });
  return {
    ...checked,
    lines: checked.diagnostics.map(
      ({ file, range, rule }) => `${file}:${range?.start.line ?? 0} ${rule}`,
    ),
  };
}

const wrongName = vendorFile("lint", {
  entries: [
    ...entry(1, "one", "title: First"),
    ...entry(1, "TWO", "title: Second"),
  ],
});
/** Has a warning, and a waiver that is not needed. */
const warned = vendorFile("warn", {
  entries: [
    ...entry(1, "ONE", 'title: "1\\u200b"'),
    "  waive:",
    "    - { rule: platform-text, reason: none }",
  ],
});
const translations = "- { text: 一, en: one }\n";

describe("a check", () => {
  it("finds in one run what is wrong at every stage, in order", () => {
    const { catalog, lines } = check({
      "vendors/yaml.yaml": "a: b: c",
      "vendors/schema.yaml": vendorWith("kind: codes", "kind: x", "schema"),
      "vendors/lint.yaml": wrongName,
      "vendors/good.yaml": vendorFile("good"),
    });
    expect(catalog).toBeUndefined();
    expect(lines).toEqual([
      "spec/vendors/lint.yaml:21 identifier",
      "spec/vendors/lint.yaml:24 duplicate-code",
      "spec/vendors/schema.yaml:13 schema/value",
      "spec/vendors/yaml.yaml:1 yaml/syntax",
    ]);
  });

  it("finds warnings and unneeded waivers where every file can be read", () => {
    const { lines } = check({
      "translations/en.yaml": translations,
      "vendors/warn.yaml": warned,
    });
    expect(lines).toEqual([
      "spec/translations/en.yaml:1 missing-modeline",
      "spec/translations/en.yaml:1 translation-unused",
      "spec/vendors/warn.yaml:23 invisible-character",
      "spec/vendors/warn.yaml:25 unneeded-waiver",
    ]);
  });

  it("does not say what may only seem so because another file is broken", () => {
    const { lines } = check({
      "translations/en.yaml": translations,
      "vendors/warn.yaml": warned,
      "vendors/yaml.yaml": "",
    });
    expect(lines).toEqual(["spec/vendors/yaml.yaml:1 yaml/empty-file"]);
  });

  it("goes on from what was found before", () => {
    const found: Diagnostic = {
      rule: "yaml/extension",
      severity: "error",
      file: "spec/vendors/a.yml",
      message: "",
    };
    const { catalog, lines } = check(
      {
        "translations/en.yaml": translations,
        "vendors/lint.yaml": wrongName,
      },
      [found],
    );
    expect(catalog).toBeUndefined();
    expect(lines).toEqual([
      "spec/vendors/a.yml:0 yaml/extension",
      "spec/vendors/lint.yaml:21 identifier",
      "spec/vendors/lint.yaml:24 duplicate-code",
    ]);
  });

  it("gives the texts of the files that have a finding, with LF line ends", () => {
    const { texts } = check({
      "vendors/good.yaml": vendorFile("good"),
      "vendors/lint.yaml": wrongName.replaceAll("\n", "\r\n"),
    });
    expect([...texts]).toEqual([["spec/vendors/lint.yaml", wrongName]]);
  });

  it("gives a catalog where nothing is wrong", () => {
    const { catalog, diagnostics, files, texts } = check({
      "vendors/good.yaml": vendorFile("good"),
    });
    expect(diagnostics).toEqual([]);
    expect(catalog?.vendors.map(({ id }) => id)).toEqual(["good"]);
    expect(files).toBe(1);
    expect([...texts]).toEqual([]);
  });

  it("does work that grows with the number of codes, not with its square", () => {
    const work = (codes: number): number => {
      const entries: string[] = [];
      for (let code = 0; code < codes; code += 1) {
        entries.push(...entry(code, `CODE_${code}`, `message: Text ${code}`));
      }
      const big = { "vendors/big.yaml": vendorFile("big", { entries }) };
      return workOf(() => {
        const { catalog } = check(big);
        expect(catalog?.vendors[0]?.codeSets[0]?.codes).toHaveLength(codes);
      });
    };
    // What runs for the first time loads and compiles.
    work(1);
    expect(work(1600) / work(400)).toBeLessThan(4.2);
  });

  it("measures work that grows with a square as such", () => {
    const work = (count: number): number =>
      workOf(() => {
        const list = Array.from({ length: count }, (_, index) => index);
        for (const one of list) list.some((other) => other > one + count);
      });
    expect(work(400) / work(100)).toBeGreaterThan(12);
  });
});
