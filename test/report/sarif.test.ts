import { describe, expect, it } from "vitest";
import { alertReport } from "../../generator/report/alert.js";
import type { Diagnostic } from "../../generator/diagnostic.js";
import { rules } from "../../generator/lint/index.js";
import { sarif } from "../../generator/report/sarif.js";
import { readSarif } from "./sarif-log.js";

const finding: Diagnostic = {
  rule: "duplicate-code",
  severity: "error",
  file: "spec/vendors/acme.yaml",
  range: { start: { line: 2, column: 5 }, end: { line: 3, column: 1 } },
  pointer: "/codeSets/0/groups/0/entries/1/code",
  message: "The code 1 stands here again",
  hint: "Write `again: true`",
  related: [
    {
      file: "spec/vendors/acme.yaml",
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
      message: "First here",
    },
  ],
};

function run(diagnostics: readonly Diagnostic[], prefix = "") {
  return readSarif(sarif(alertReport("lint", diagnostics, prefix)));
}

function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  return run(diagnostics).results.map(
    (result) => result.partialFingerprints["vendorCodes/v1"],
  );
}

describe("a SARIF log", () => {
  it("without findings is clean", () => {
    expect(run([])).toMatchObject({
      automationDetails: { id: "vendor-codes/lint/" },
      columnKind: "utf16CodeUnits",
      invocations: [{ executionSuccessful: true }],
      results: [],
    });
  });

  it.each([
    ["", "vendor-codes/lint/"],
    ["packages/codes", "vendor-codes/lint/packages/codes/"],
    ["the\u202e codes", "vendor-codes/lint/the<U+202E> codes/"],
  ])("of a run in %j does not replace that of another folder", (prefix, id) => {
    expect(run([], prefix).automationDetails.id).toBe(id);
  });

  it("holds a finding with all its places", () => {
    const { tool, results } = run([finding], "packages/codes");
    expect(results).toEqual([
      {
        ruleId: "duplicate-code",
        ruleIndex: 0,
        level: "error",
        message: {
          text: "The code 1 stands here again\nWrite `again: true`",
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: {
                uri: "packages/codes/spec/vendors/acme.yaml",
                uriBaseId: "%SRCROOT%",
              },
              region: {
                startLine: 2,
                startColumn: 5,
                endLine: 3,
                endColumn: 1,
              },
            },
          },
        ],
        relatedLocations: [
          {
            id: 1,
            physicalLocation: {
              artifactLocation: {
                uri: "packages/codes/spec/vendors/acme.yaml",
                uriBaseId: "%SRCROOT%",
              },
              region: {
                startLine: 1,
                startColumn: 1,
                endLine: 1,
                endColumn: 2,
              },
            },
            message: { text: "First here" },
          },
        ],
        partialFingerprints: {
          "vendorCodes/v1": expect.stringMatching(/^[\da-f]{16}$/u),
        },
      },
    ]);
    expect(tool.driver.rules).toEqual([
      {
        id: "duplicate-code",
        shortDescription: { text: "Duplicate code" },
        fullDescription: {
          text: "A code is defined once in its code set; further rows of it say `again: true`.",
        },
        help: {
          text: expect.stringContaining("The rule cannot be waived"),
          markdown: expect.stringContaining("say `again: true`.\n\nMend"),
        },
        defaultConfiguration: { level: "error" },
      },
    ]);
  });

  it("is the same for the same findings", () => {
    const log = () => sarif(alertReport("lint", [finding, finding], ""));
    expect(log()).toBe(log());
  });

  it.each([
    ["spec/a b.yaml", "spec/a%20b.yaml", true],
    ["spec/百度#%?:.yaml", "spec/%E7%99%BE%E5%BA%A6%23%25%3F%3A.yaml", true],
    ["a\ud800\n.yaml", "a%EF%BF%BD%0A.yaml", true],
    ["../a.yaml", "../a.yaml", false],
    ["D:/a.yaml", "D%3A/a.yaml", false],
  ])("names %j as %s", (file, uri, isBelowRoot) => {
    const [result] = run([{ ...finding, file }]).results;
    expect(result?.locations[0].physicalLocation.artifactLocation).toEqual({
      uri,
      ...(isBelowRoot ? { uriBaseId: "%SRCROOT%" } : {}),
    });
  });

  it("describes every lint rule and every stage, in the order of their ids", () => {
    const ids = [
      ...rules.map(({ id }) => id),
      "yaml/syntax",
      "schema/unknown-key",
      "output/changed",
      "acceptance/unused",
      "version/too-small",
    ];
    const { tool, results } = run(ids.map((rule) => ({ ...finding, rule })));
    const described = tool.driver.rules;
    expect(described.map(({ id }) => id)).toEqual(ids.toSorted());
    expect(results).toHaveLength(ids.length);
    const titles = described.map(
      ({ shortDescription }) => shortDescription.text,
    );
    expect(titles).toContain("Generated file: changed");
    expect(titles).toContain("Duplicate code");
    expect(new Set(titles).size).toBe(ids.length);
    for (const { help } of described) {
      expect(help.text).not.toContain("The message says");
    }
  });

  it("shows what nobody can see as its number", () => {
    const [result] = run([
      { ...finding, message: "a\u202e\ud800\n", hint: "\u001b" },
    ]).results;
    expect(result?.message.text).toBe("a<U+202E><U+D800><U+000A>\n<U+001B>");
  });
});

describe("a fingerprint", () => {
  const [base] = fingerprints([finding]);
  const { range: _range, ...withoutRange } = finding;

  it.each<[name: string, given: Diagnostic, isSame: boolean]>([
    ["other words", { ...finding, message: "x", hint: "y" }, true],
    [
      "another line",
      {
        ...finding,
        range: { start: { line: 9, column: 1 }, end: { line: 9, column: 2 } },
      },
      true,
    ],
    ["no range", withoutRange, true],
    ["other related places", { ...finding, related: [] }, true],
    ["another rule", { ...finding, rule: "duplicate-name" }, false],
    ["another file", { ...finding, file: "b.yaml" }, false],
    ["another pointer", { ...finding, pointer: "/id" }, false],
  ])("with %s", (_name, given, isSame) => {
    expect(fingerprints([given])[0] === base).toBe(isSame);
  });

  it("that is equal to another one has a count", () => {
    expect(fingerprints([finding, finding, finding])).toEqual([
      base,
      `${base}:2`,
      `${base}:3`,
    ]);
  });
});

describe("a run that could not do its work", () => {
  const failure: Diagnostic = {
    rule: "io/cannot-read",
    severity: "error",
    file: "spec/a.yaml",
    message: "It cannot be read",
    hint: "Give permission",
  };

  it("says so, and keeps what was found", () => {
    const { invocations, results } = run([failure, finding]);
    expect(results.map(({ ruleId }) => ruleId)).toEqual(["duplicate-code"]);
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: "error",
            message: { text: "It cannot be read\nGive permission" },
            descriptor: { id: "io/cannot-read", index: 0 },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "spec/a.yaml" },
                },
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ["usage/invalid", "error", "", false],
    ["usage/config-path", "error", "c.yaml", false],
    ["version/too-small", "error", "", true],
    ["io/slow", "warning", "", true],
  ] as const)("%s (%s) in %j: %s", (rule, severity, file, isSuccessful) => {
    const { invocations, results } = run([
      { ...failure, rule, severity, file },
    ]);
    expect(results).toEqual([]);
    expect(invocations[0]?.executionSuccessful).toBe(isSuccessful);
    expect(invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  });
});
