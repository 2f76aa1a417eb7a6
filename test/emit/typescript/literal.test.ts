import fc from "fast-check";
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import {
  printLiteral,
  quote,
  type Literal,
} from "../../../generator/emit/typescript/literal.js";
import { invisible } from "../../../generator/text/invisible.js";
import { hostileTexts } from "./hostile-texts.js";

describe("quote", () => {
  it.each([
    ["plain", '"plain"'],
    ["图片中没有人脸", '"图片中没有人脸"'],
    ['say "x"', "'say \"x\"'"],
    [`it's "x"`, `'it\\'s "x"'`],
    [`it's`, `"it's"`],
    ["a\\b", '"a\\\\b"'],
    ["a\nb\tc\r", '"a\\nb\\tc\\r"'],
    ["\u0000\u200b\u2028\u202e", '"\\u0000\\u200b\\u2028\\u202e"'],
    ["😀", '"\\ud83d\\ude00"'],
    ["\ud800", '"\\ud800"'],
    ["${x} `y` */", '"${x} `y` */"'],
  ])("prints %j as %s", (text, want) => {
    expect(quote(text)).toBe(want);
  });

  it.each(Object.values(hostileTexts))("keeps %j", (text) => {
    expect(read(quote(text))).toBe(text);
  });

  it("keeps every text, on one line, in visible characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const printed = quote(text);
        expect(read(printed)).toBe(text);
        expect(printed).not.toMatch(invisible);
        expect(printed).not.toMatch(/[\r\n]/u);
      }),
    );
  });
});

/** The value of a string literal, as TypeScript reads it. */
function read(literal: string): string {
  const file = ts.createSourceFile("a.ts", literal, ts.ScriptTarget.ES2022);
  const [statement, second] = file.statements;
  if (
    second === undefined &&
    statement !== undefined &&
    ts.isExpressionStatement(statement) &&
    ts.isStringLiteral(statement.expression)
  ) {
    return statement.expression.text;
  }
  throw new Error(`${literal} is no string literal`);
}

describe("printLiteral", () => {
  const long = "x".repeat(70);
  const cases: readonly (readonly [value: Literal, want: string])[] = [
    [-7, "a = -7;"],
    ["text", 'a = "text";'],
    [[], "a = [];"],
    [["x", 2], 'a = ["x", 2];'],
    [[long, "x"], `a = [\n  "${long}",\n  "x",\n];`],
    [[{ x: 1 }], "a = [\n  {\n    x: 1,\n  },\n];"],
    [{ x: 1, y: undefined }, "a = {\n  x: 1,\n};"],
    [{ "ios-17": "x" }, 'a = {\n  "ios-17": "x",\n};'],
    [
      Object.fromEntries([["__proto__", "x"]]),
      'a = {\n  ["__proto__"]: "x",\n};',
    ],
    [{ message: long }, `a = {\n  message:\n    "${long}",\n};`],
    // A short key would gain no room.
    [{ key: `${long}123` }, `a = {\n  key: "${long}123",\n};`],
  ];
  it.each(cases)("prints %j", (value, want) => {
    expect(printLiteral("a = ", value, ";", "")).toBe(want);
  });
});
