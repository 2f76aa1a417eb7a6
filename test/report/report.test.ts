import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/diagnostic.js";
import { countsText } from "../../generator/report/counts.js";
import { reportJson } from "../../generator/report/json.js";
import { coloured, plain } from "../../generator/report/paint.js";
import { reportText } from "../../generator/report/text.js";
import { visible } from "../../generator/text/visible.js";

const finding: Diagnostic = {
  rule: "yaml/syntax",
  severity: "error",
  file: "a.yaml",
  message: "It is wrong",
};

function at(
  line: number,
  start: number,
  end: number,
  more: Partial<Diagnostic> = {},
): Diagnostic {
  const range = {
    start: { line, column: start },
    end: { line, column: end },
  };
  return { ...finding, range, ...more };
}

function report(text: string, ...diagnostics: readonly Diagnostic[]): string {
  return reportText(diagnostics, new Map([["a.yaml", text]]), plain);
}

/** The frame alone. */
function frame(text: string, diagnostic: Diagnostic): readonly string[] {
  return report(text, diagnostic).split("\n").slice(2, -1);
}

describe("the text report", () => {
  it("holds place, message, frame, related places and hint", () => {
    const related = [
      { file: "b.yaml", message: "There", range: at(7, 8, 9).range },
      { file: "c.yaml", message: "And there" },
    ].map(({ range, ...place }) =>
      range === undefined ? place : { ...place, range },
    );
    const more = { related, hint: "Mend it" };
    expect(report("one: 1\ntwo: 2\n", at(2, 6, 7, more), finding)).toBe(
      `a.yaml:2:6 error yaml/syntax
  It is wrong
    1 | one: 1
  > 2 | two: 2
      |      ^
  There: b.yaml:7:8
  And there: c.yaml
  hint: Mend it

a.yaml error yaml/syntax
  It is wrong
`,
    );
  });

  it("says a hint once for findings without a place that share it", () => {
    const [one, two, three] = ["1", "2", "3"].map((file) => ({
      ...finding,
      file,
      hint: file === "3" ? "Another" : "Same",
    }));
    if (!one || !two || !three) throw new Error("No findings");
    expect(report("", one, two, three)).toBe(
      `1 error yaml/syntax
  It is wrong
2 error yaml/syntax
  It is wrong
  hint: Same

3 error yaml/syntax
  It is wrong
  hint: Another
`,
    );
  });

  it("has no place where there is no file", () => {
    expect(report("", { ...finding, file: "" })).toBe(
      "error yaml/syntax\n  It is wrong\n",
    );
  });

  it("shows what nobody can see as its number", () => {
    const hostile = "a\u001b[31m\u202e\u2028\0\ud800b";
    const shown = "a<U+001B>[31m<U+202E><U+2028><U+0000><U+D800>b";
    expect(visible(hostile)).toBe(shown);
    const odd = at(1, 1, 2, {
      file: "a.yaml",
      message: hostile,
      hint: hostile,
      related: [{ file: hostile, message: hostile }],
    });
    expect(report(hostile, odd)).toBe(
      [
        "a.yaml:1:1 error yaml/syntax",
        `  ${shown}`,
        `  > 1 | ${shown}`,
        "      | ^",
        `  ${shown}: ${shown}`,
        `  hint: ${shown}`,
        "",
      ].join("\n"),
    );
  });

  it("is coloured where that is asked for", () => {
    const texts = new Map([["a.yaml", "x"]]);
    expect(reportText([at(1, 1, 2)], texts, coloured)).toBe(
      [
        "\u001b[1ma.yaml:1:1\u001b[22m \u001b[31merror\u001b[39m \u001b[2myaml/syntax\u001b[22m",
        "  It is wrong",
        "  > 1 | x",
        "      | \u001b[31m^\u001b[39m",
        "",
      ].join("\n"),
    );
  });
});

describe("the code frame", () => {
  const long = `${"x".repeat(300)}HERE${"y".repeat(300)}`;

  it.each([
    {
      name: "counts wide characters twice",
      text: "失: 图片没有人脸",
      place: at(1, 4, 7),
      want: ["  > 1 | 失: 图片没有人脸", "      |     ^^^^^^"],
    },
    {
      name: "counts emoji as one character of two columns",
      text: "\u{1f600}\u{20000}: x",
      place: at(1, 7, 8),
      want: ["  > 1 | \u{1f600}\u{20000}: x", "      |       ^"],
    },
    {
      name: "counts accents of their own as nothing",
      text: "e\u0301e\u0301: x",
      place: at(1, 7, 8),
      want: ["  > 1 | e\u0301e\u0301: x", "      |     ^"],
    },
    {
      name: "shows tabs as two spaces",
      text: "\tx\ty",
      place: at(1, 4, 5),
      want: ["  > 1 |   x  y", "      |      ^"],
    },
    {
      name: "marks at least one column",
      text: "ab",
      place: at(1, 3, 3),
      want: ["  > 1 | ab", "      |   ^"],
    },
    {
      name: "marks the rest of the line where the place goes on",
      text: "ab\ncd",
      place: {
        ...finding,
        range: { start: { line: 1, column: 2 }, end: { line: 2, column: 2 } },
      },
      want: ["  > 1 | ab", "      |  ^"],
    },
    {
      name: "aligns line numbers of different length",
      text: `${"\n".repeat(8)}nine\nten`,
      place: at(10, 1, 4),
      want: ["     9 | nine", "  > 10 | ten", "       | ^^^"],
    },
    {
      name: "shows the part of a long line around the place",
      text: `above\n${long}`,
      place: at(2, 301, 305),
      want: [
        `  > 2 | …${"x".repeat(34)}HERE${"y".repeat(62)}…`,
        `      | ${" ".repeat(35)}^^^^`,
      ],
    },
    {
      name: "cuts what is marked on a long line",
      text: long,
      place: at(1, 1, 600),
      want: [`  > 1 | ${"x".repeat(100)}…`, `      | ${"^".repeat(100)}`],
    },
    {
      name: "is left out where there is nothing",
      text: "",
      place: at(1, 1, 2),
      want: [],
    },
  ])("$name", ({ text, place, want }) => {
    expect(frame(text, place)).toEqual(want);
  });
});

describe("the counts", () => {
  const warning: Diagnostic = { ...finding, severity: "warning" };

  it.each([
    { given: [], want: "no findings" },
    { given: [finding], want: "1 error" },
    { given: [warning, finding, warning], want: "1 error, 2 warnings" },
  ])("say $want", ({ given, want }) => {
    expect(countsText(given)).toBe(want);
  });

  it("stand first in json", () => {
    expect(reportJson("lint", [finding, warning], { rules: [] })).toBe(
      `${JSON.stringify(
        {
          command: "lint",
          schemaVersion: 1,
          errors: 1,
          warnings: 1,
          rules: [],
          diagnostics: [finding, warning],
        },
        null,
        2,
      )}\n`,
    );
  });
});
