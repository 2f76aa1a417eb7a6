import { describe, expect, it } from "vitest";
import { alertReport, type Alert } from "../../generator/report/alert.js";
import type { Diagnostic, Range } from "../../generator/diagnostic.js";
import { github } from "../../generator/report/github.js";

const finding: Diagnostic = {
  rule: "file-name",
  severity: "error",
  file: "spec/vendors/acme.yaml",
  message: "It is wrong",
};

function range(
  startLine: number,
  startColumn: number,
  endLine: number,
  endColumn: number,
): Range {
  return {
    start: { line: startLine, column: startColumn },
    end: { line: endLine, column: endColumn },
  };
}

function print(given: Partial<Diagnostic>, prefix = ""): string {
  return github(alertReport("lint", [{ ...finding, ...given }], prefix));
}

/** As GitHub reads a line: escapes are undone after the command is taken apart. */
function read(line: string) {
  const [, name, list = "", data = ""] =
    /^::([a-z]+) (.*?)::(.*)$/u.exec(line.replace(/\n$/u, "")) ?? [];
  const undo = (text: string) =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  return {
    name,
    properties: Object.fromEntries(
      list.split(",").map((property) => {
        const at = property.indexOf("=");
        return [property.slice(0, at), undo(property.slice(at + 1))];
      }),
    ),
    data: undo(data),
  };
}

describe("an annotation", () => {
  it("stands beside its line, with what to do", () => {
    expect(print({ range: range(2, 5, 2, 9), hint: "Mend it" })).toBe(
      "::error file=spec/vendors/acme.yaml,line=2,endLine=2,col=5,endColumn=9,title=vendor-codes file-name::It is wrong%0AMend it\n",
    );
  });

  it.each([
    ["no range", undefined, {}],
    ["a range over lines has no columns", range(2, 5, 4, 3), [2, 4]],
    ["a range up to the start of a line", range(2, 5, 4, 1), [2, 3]],
    ["a range with the line end only", range(2, 5, 3, 1), [2, 2]],
  ])("%s", (_name, given, want) => {
    const { properties } = read(
      print(given === undefined ? {} : { range: given }),
    );
    const { file, title, ...place } = properties;
    expect({ file, title }).toEqual({
      file: "spec/vendors/acme.yaml",
      title: "vendor-codes file-name",
    });
    expect(place).toEqual(
      Array.isArray(want)
        ? { line: String(want[0]), endLine: String(want[1]) }
        : want,
    );
  });

  it.each([
    ["", "spec/a.yaml", "spec/a.yaml"],
    ["packages/codes", "spec/a.yaml", "packages/codes/spec/a.yaml"],
    ["packages/codes", "../../spec/a.yaml", "spec/a.yaml"],
    ["packages/codes", "../../../a.yaml", undefined],
    ["", "../a.yaml", undefined],
    ["packages", "/etc/a.yaml", undefined],
    ["packages", "D:/spec/a.yaml", undefined],
    ["packages", "", undefined],
  ])("in %j names %j from the root", (prefix, file, want) => {
    const at = range(1, 1, 1, 2);
    const { properties, data } = read(print({ file, range: at }, prefix));
    expect(properties["file"]).toBe(want);
    if (want !== undefined) return;
    expect(properties["line"]).toBe(undefined);
    // Without a place the message says where.
    expect(data.endsWith("It is wrong")).toBe(true);
    expect(data.includes(": ")).toBe(file !== "");
  });

  it("of a warning is a warning", () => {
    expect(read(print({ severity: "warning" })).name).toBe("warning");
  });
});

describe("hostile text", () => {
  it.each([
    ["a\n::set-output name=a::b", "a<U+000A>::set-output name=a::b"],
    ["a\r\n::error::b", "a<U+000D><U+000A>::error::b"],
    ["%0A::error::b", "%0A::error::b"],
    ["100%25", "100%25"],
    ["\u2028::error::b", "<U+2028>::error::b"],
    ["\u001b[31m\u202e", "<U+001B>[31m<U+202E>"],
    ["##[add-mask]a", "##[add-mask]a"],
    ["a:b,c=d::e", "a:b,c=d::e"],
  ])("%j is one command and reads the same", (text, want) => {
    const printed = print({ message: text, hint: text, file: text });
    expect(printed.match(/[\n\r\u2028]/gu)).toEqual(["\n"]);
    expect(printed.startsWith("::error file=")).toBe(true);
    const { properties, data } = read(printed);
    expect(properties["file"]).toBe(want);
    expect(data).toBe(`${want}\n${want}`);
  });
});

describe("many annotations", () => {
  const alerts = (level: Alert["level"], count: number): readonly Alert[] =>
    Array.from({ length: count }, (_, index) => ({
      rule: "file-name",
      level,
      file: "a.yaml",
      message: `${level} ${index}`,
      fingerprint: `${level}${index}`,
    }));
  const names = (all: readonly Alert[]) =>
    github({ command: "lint", prefix: "", alerts: all, rules: [] })
      .trimEnd()
      .split("\n")
      .map((line) => read(line));

  it("have errors first, and among them what kept the work from being done", () => {
    const [failure] = alertReport(
      "lint",
      [{ ...finding, rule: "io/cannot-read", message: "failure" }],
      "",
    ).alerts;
    if (failure === undefined) throw new Error("No alert");
    const all = names([
      ...alerts("note", 1),
      ...alerts("warning", 1),
      ...alerts("error", 1),
      failure,
    ]);
    expect(all.map(({ data }) => data)).toEqual([
      "failure",
      "error 0",
      "warning 0",
      "note 0",
    ]);
  });

  it("end without a word where GitHub shows all", () => {
    const all = names([
      ...alerts("error", 10),
      ...alerts("warning", 10),
      ...alerts("note", 10),
    ]);
    expect(all).toHaveLength(30);
    expect(all.every(({ data }) => /^\w+ \d$/u.test(data))).toBe(true);
  });

  it.each([
    [11, 0, 0, "1 error more"],
    [0, 12, 0, "2 warnings more"],
    [0, 0, 11, "2 notes more"],
    [13, 10, 10, "3 errors, 1 note more"],
    [13, 11, 0, "3 errors, 1 warning more"],
  ])(
    "%i, %i and %i: says how many are left",
    (errors, warnings, notes, want) => {
      const all = names([
        ...alerts("note", notes),
        ...alerts("warning", warnings),
        ...alerts("error", errors),
      ]);
      expect(all).toHaveLength(errors + warnings + notes + 1);
      // The first ten notices are shown, so it is the first of them.
      const first = all.find(({ name }) => name === "notice");
      expect(first?.data).toBe(
        `${want}: GitHub shows 10 annotations of each level for a step; the log of this step has them all`,
      );
    },
  );

  it("leave out what was accepted", () => {
    const accepted = alerts("error", 1).map((alert) => ({
      ...alert,
      acceptedBecause: "meant",
    }));
    expect(
      github({ command: "diff", prefix: "", alerts: accepted, rules: [] }),
    ).toBe("");
  });
});
