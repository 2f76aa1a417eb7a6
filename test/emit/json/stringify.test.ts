import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "../../../generator/emit/json/stringify.js";
import { invisible } from "../../../generator/text/invisible.js";

describe("stringify", () => {
  const cases: readonly (readonly [text: string, want: string])[] = [
    ["a\u2028b\u2029", '"a\\u2028b\\u2029"'],
    ["\u202eb\u200b\ufeff\u00a0", '"\\u202eb\\u200b\\ufeff\\u00a0"'],
    ["\ud800 \udc00", '"\\ud800 \\udc00"'],
    ["\u{e0041}", '"\\udb40\\udc41"'],
    ["\u0000\u007f\u0085", '"\\u0000\\u007f\\u0085"'],
    ["\\\u202e", '"\\\\\\u202e"'],
    ["错误 😀 \"'</script>", '"错误 😀 \\"\'</script>"'],
  ];
  test.each(cases)("%j", (text, want) => {
    expect(stringify({ text })).toBe(`{\n  "text": ${want}\n}\n`);
  });

  test("any text comes back exactly and nothing invisible is in the bytes", () => {
    const unit = fc.oneof(
      fc.constantFrom("\u202e", "\ud800", "\udc00", "\\", '"', "\n", "\u2028"),
      fc.string({ unit: "binary", maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const value = { [`k${units.join("")}`]: units.join("") };
        const bytes = new TextEncoder().encode(stringify(value));
        const written = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        expect(JSON.parse(written)).toEqual(value);
        expect(written).not.toMatch(invisible);
      }),
    );
  });
});
