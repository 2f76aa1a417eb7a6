import { beforeAll, describe, expect, it } from "vitest";
import type { WireCode } from "../../../generator/read/spec.js";
import { loadCodeSets, type LoadedCodeSet } from "./loaded-code-sets.js";
import { laxTexts, oddValues } from "./odd-values.js";
import { enumStyles } from "./print-spec.js";

describe.each(enumStyles)("code sets of any spec, %s", (enumStyle) => {
  let sets: readonly LoadedCodeSet[] = [];
  beforeAll(async () => {
    sets = await loadCodeSets(enumStyle);
  });

  it("are many, of every wire", () => {
    const wires = new Set(sets.map(({ codeSet }) => codeSet.wire));
    expect(wires).toEqual(new Set(["integer", "string", "none"]));
    expect(sets.length).toBeGreaterThan(40);
    expect(sets.some(({ codes }) => codes.length === 0)).toBe(true);
  });

  it("have an enum, with earlier names, and a frozen list", () => {
    for (const { functions, identifiers, codes } of sets) {
      const members = functions.get(identifiers.type);
      for (const { code, name, aliases } of codes) {
        for (const member of [name, ...aliases]) {
          expect(members).toHaveProperty([member], code);
        }
      }
      const list = functions.get(identifiers.list);
      expect(list).toEqual(codes.map(({ code }) => code));
      expect(Object.isFrozen(list)).toBe(true);
    }
  });

  it("guard every code and nothing else", () => {
    for (const set of sets) {
      const { functions, identifiers, codes } = set;
      for (const { code } of codes) {
        expect(functions.call(identifiers.is, code)).toBe(true);
      }
      for (const value of othersOf(set)) {
        expect(functions.call(identifiers.is, value)).toBe(false);
      }
    }
  });

  it("assert what they guard, with an error that says what arrived", () => {
    for (const set of sets) {
      const { functions, identifiers, codes, label, runtime } = set;
      for (const { code } of codes) functions.call(identifiers.assert, code);
      for (const value of othersOf(set)) {
        const error = thrownBy(() => functions.call(identifiers.assert, value));
        expect(error).toBeInstanceOf(runtime.get("UnknownCodeError"));
        expect(error).toMatchObject({
          name: "UnknownCodeError",
          codeSet: label,
        });
        expect(Object.is(Reflect.get(Object(error), "value"), value)).toBe(
          true,
        );
        expect(String(error)).toContain(` is not a known code of ${label}`);
      }
    }
  });

  it("parse every code, its canonical decimal text, and nothing else", () => {
    for (const set of sets) {
      const { functions, identifiers, codes, codeSet } = set;
      const parse = (raw: unknown) => functions.call(identifiers.parse, raw);
      for (const { code, name } of codes) {
        expect(parse(code)).toEqual({ known: true, code, name });
        if (codeSet.wire !== "integer") continue;
        expect(parse(String(code))).toEqual({ known: true, code, name });
      }
      for (const value of [...othersOf(set), ...laxTextsOf(set)]) {
        const parsed = parse(value);
        if (isCanonicalTextOfCode(value, set)) continue;
        expect(parsed).toMatchObject({ known: false });
        expect(Object.is(Reflect.get(Object(parsed), "raw"), value)).toBe(true);
      }
    }
  });

  it("match each code with its own case", () => {
    for (const { functions, identifiers, codes } of sets) {
      const cases = Object.fromEntries(
        codes.map(({ name }) => [name, (code: unknown) => ({ name, code })]),
      );
      for (const { code, name } of codes) {
        const result = functions.call(identifiers.match, code, cases);
        expect(result).toEqual({ name, code });
      }
    }
  });

  it("throw in the exhaustive form, and only there, on what they do not know", () => {
    for (const set of sets) {
      const { functions, identifiers, codes, runtime } = set;
      const call = (...given: readonly unknown[]) =>
        functions.call(identifiers.match, ...given);
      const cases = Object.fromEntries(
        codes.map(({ name }) => [name, () => name]),
      );
      const otherwise = (parsed: unknown) => ({ parsed });
      for (const value of othersOf(set)) {
        if (isCanonicalTextOfCode(value, set)) continue;
        const error = thrownBy(() => call(value, cases));
        expect(error).toBeInstanceOf(runtime.get("UnknownCodeError"));
        const { parsed } = Object(call(value, cases, otherwise));
        expect(parsed).toMatchObject({ known: false });
        expect(Object.is(parsed.raw, value)).toBe(true);
      }
      for (const { code, name } of codes) {
        expect(call(code, cases, otherwise)).toBe(name);
        const parsed = { known: true, code, name };
        expect(call(code, {}, otherwise)).toEqual({ parsed });
      }
    }
  });
});

/** Values that are near a code of the set, or odd, and are none. */
function othersOf({ codes, codeSet }: LoadedCodeSet): readonly unknown[] {
  const known = new Set<unknown>(codes.map(({ code }) => code));
  const near = codes.flatMap(({ code, name, aliases }) => [
    ...neighbours(code),
    name,
    ...aliases,
  ]);
  return [
    ...near,
    ...oddValues,
    codeSet.name,
    -0,
    "__proto__",
    "constructor",
  ].filter((value) => !known.has(value));
}

function neighbours(code: WireCode): readonly unknown[] {
  return typeof code === "number"
    ? [code + 1, code - 1, code + 0.5, String(code), BigInt(code), [code]]
    : [`${code} `, `${code}\0`, code.slice(1), Number(code), new String(code)];
}

function laxTextsOf({ codes, codeSet }: LoadedCodeSet): readonly string[] {
  if (codeSet.wire !== "integer") return [];
  return codes.flatMap(({ code }) => laxTexts(Number(code)));
}

function isCanonicalTextOfCode(value: unknown, set: LoadedCodeSet): boolean {
  return (
    set.codeSet.wire === "integer" &&
    set.codes.some(({ code }) => String(code) === value)
  );
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown");
}
