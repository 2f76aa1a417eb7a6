import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorOf } from "../../../generator/emit/markdown/anchor.js";

describe("anchorOf", () => {
  const cases: readonly (readonly [code: string | number, want: string])[] = [
    [222202, "set/222202"],
    [-1, "set/-1"],
    ["FailedOperation.CompareFail", "set/FailedOperation.CompareFail"],
    ["System Error", "set/System~20~Error"],
    ["a~b", "set/a~7E~b"],
    ['"><script>', "set/~22~~3E~~3C~script~3E~"],
    ["错😀", "set/~9519~~1F600~"],
    ["\ud800", "set/~D800~"],
    ["__proto__", "set/__proto__"],
  ];
  test.each(cases)("%j", (code, want) => {
    expect(anchorOf("set", code)).toBe(want);
  });

  test("two codes never share an anchor, and no code needs escaping in one", () => {
    const code = fc.string({
      unit: fc.constantFrom("~", "2", "0", " ", "E", "7", "\u{1f600}"),
    });
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(anchorOf("set", a) === anchorOf("set", b)).toBe(a === b);
        expect(anchorOf("set", a)).toMatch(/^set\/[\w.~-]*$/u);
      }),
    );
  });
});
