import { describe, expect, it } from "vitest";
import { checkSpec } from "../generator/check.js";
import type { Diagnostic } from "../generator/diagnostic.js";
import { entry, vendorFile, vendorWith } from "./cli/vendor-file.js";

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

  it("takes a time that grows with the number of codes, not with its square", () => {
    const entries: string[] = [];
    for (let code = 0; code < 10_000; code += 1) {
      entries.push(...entry(code, `CODE_${code}`, `message: Text ${code}`));
    }
    const big = vendorFile("big", { entries });
    const started = performance.now();
    const { catalog } = check({ "vendors/big.yaml": big });
    expect(catalog?.vendors[0]?.codeSets[0]?.codes).toHaveLength(10_000);
    // About one second; what is quadratic takes more than thirty.
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
