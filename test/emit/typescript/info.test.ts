import { beforeAll, describe, expect, it } from "vitest";
import { expectedInfo } from "./expected-info.js";
import { loadCodeSets, type LoadedCodeSet } from "./loaded-code-sets.js";
import { oddValues } from "./odd-values.js";
import { enumStyles } from "./print-spec.js";

describe.each(enumStyles)("the info of any spec, %s", (enumStyle) => {
  let sets: readonly LoadedCodeSet[] = [];
  beforeAll(async () => {
    sets = await loadCodeSets(enumStyle);
  });

  it("says exactly what the spec says, of every row of every code", () => {
    let count = 0;
    for (const { vendor, codeSet, translations, identifiers, info } of sets) {
      const expected = expectedInfo(vendor, codeSet, translations);
      for (const [code, facts] of expected) {
        expect(info.call(identifiers.info, code)).toEqual(facts);
        expect(info.call(identifiers.find, code)).toEqual(facts);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(500);
  });

  it("is found by the canonical text of an integer", () => {
    for (const { codeSet, codes, identifiers, info } of sets) {
      if (codeSet.wire !== "integer") continue;
      for (const { code, name } of codes) {
        const found = info.call(identifiers.find, String(code));
        expect(found).toMatchObject({ code, name });
      }
    }
  });

  it("is undefined, or an error, for anything else", () => {
    for (const { codes, identifiers, info, runtime } of sets) {
      const known = new Set<unknown>(codes.map(({ code }) => code));
      const UnknownCodeError = runtime.get("UnknownCodeError");
      for (const value of [...oddValues, "__proto__", "constructor"]) {
        if (known.has(value)) continue;
        expect(info.call(identifiers.find, value)).toBeUndefined();
        expect(() => info.call(identifiers.info, value)).toThrow(
          expect.objectContaining({ name: "UnknownCodeError" }),
        );
        expect(UnknownCodeError).toBeTypeOf("function");
      }
    }
  });
});
