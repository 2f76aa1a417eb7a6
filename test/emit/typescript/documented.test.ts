import { beforeAll, describe, expect, it } from "vitest";
import type { RangeSpec } from "../../../generator/spec.js";
import { loadCodeSets, type LoadedCodeSet } from "./loaded-code-sets.js";
import { oddValues } from "./odd-values.js";

let sets: readonly LoadedCodeSet[] = [];
beforeAll(async () => {
  sets = await loadCodeSets("enum");
}, 60_000);

describe("the class of a number", () => {
  it("is that of the first range that holds it, unless the code is listed", () => {
    let count = 0;
    for (const { codeSet, codes, functions, identifiers } of sets) {
      const { ranges } = codeSet;
      if (ranges === undefined) continue;
      for (const raw of probesOf(ranges).flatMap((n) => [n, String(n)])) {
        // The integer 4 and its text are one code; beside the code "4", the integer is none.
        const isListed = codes.some(({ code }) =>
          codeSet.wire === "integer"
            ? String(code) === String(raw)
            : code === raw,
        );
        const wanted = isListed ? undefined : classOf(Number(raw), ranges);
        expect(functions.call(identifiers.classOf, raw)).toBe(wanted);
        if (isListed) continue;
        expect(functions.call(identifiers.parse, raw)).toEqual({
          known: false,
          raw,
          ...(wanted === undefined ? {} : { class: wanted }),
        });
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  it("is undefined for a listed code", () => {
    for (const { codeSet, codes, functions, identifiers } of sets) {
      if (codeSet.ranges === undefined) continue;
      for (const { code } of codes) {
        expect(functions.call(identifiers.classOf, code)).toBeUndefined();
      }
    }
  });

  it("is undefined for anything that is no safe integer", () => {
    for (const { codeSet, functions, identifiers } of sets) {
      if (codeSet.ranges === undefined) continue;
      for (const value of [...oddValues, "04", " 4", "4e0", "+4", "0x4"]) {
        expect(functions.call(identifiers.classOf, value)).toBeUndefined();
      }
    }
  });
});

/** The bounds of the ranges, what is beside them, and what is far away. */
function probesOf(ranges: readonly RangeSpec[]): readonly number[] {
  const far = [0, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  const near = ranges.flatMap(({ min = 0, max = 0 }) =>
    [min, max].flatMap((bound) => [bound - 1, bound, bound + 1]),
  );
  return [...far, ...near].filter(Number.isSafeInteger);
}

function classOf(
  value: number,
  ranges: readonly RangeSpec[],
): string | undefined {
  return ranges.find(
    ({ min = -Infinity, max = Infinity }) => min <= value && value <= max,
  )?.class;
}

describe("the reader of a response", () => {
  it("finds every code and its message", () => {
    let count = 0;
    for (const { codeSet, codes, functions, identifiers } of sets) {
      const { envelope } = codeSet;
      if (envelope === undefined) continue;
      for (const { code, name } of codes) {
        const parsed = { known: true, code, name };
        const alone = responseWith([[envelope.code, code]]);
        expect(functions.call(identifiers.read, alone)).toEqual({
          found: true,
          parsed,
        });
        count += 1;
        const pointer = envelope.message;
        if (pointer === undefined || isInside(pointer, envelope.code)) continue;
        const both = responseWith([
          [envelope.code, code],
          [pointer, "message"],
        ]);
        expect(functions.call(identifiers.read, both)).toEqual({
          found: true,
          parsed,
          message: "message",
        });
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  it("hands on what is no code, and never throws", () => {
    for (const { codeSet, codes, functions, identifiers } of sets) {
      const { envelope } = codeSet;
      if (envelope === undefined) continue;
      const known = new Set<unknown>(codes.map(({ code }) => code));
      for (const raw of [...oddValues, "__proto__", "constructor"]) {
        if (known.has(raw)) continue;
        const response = responseWith([[envelope.code, raw]]);
        const reading = functions.call(identifiers.read, response);
        expect(reading).toMatchObject({
          found: true,
          parsed: { known: false },
        });
        const { parsed } = Object(reading);
        expect(Object.is(parsed.raw, raw)).toBe(true);
      }
    }
  });

  it("says what is wrong with a response that holds no code", () => {
    for (const { codeSet, functions, identifiers } of sets) {
      if (codeSet.envelope === undefined) continue;
      const read = (response: unknown) =>
        functions.call(identifiers.read, response);
      for (const response of oddValues) {
        expect(read(response)).toEqual({
          found: false,
          problem: expect.stringMatching(/ is missing$| is no object$/u),
        });
      }
      expect(read("a text")).toEqual({
        found: false,
        problem: "The response is no object",
      });
      expect(read(null)).toEqual(read("a text"));
    }
  });

  const baidu = () => {
    const found = sets.find(({ label }) => label === "baidu-face/error-code");
    return (response: unknown) =>
      found?.functions.call("readBaiduFaceErrorCode", response);
  };
  it.each([
    [
      '{"error_code":"222202"}',
      { found: true, parsed: { name: "FACE_NOT_FOUND" } },
    ],
    ['{"error_code":" 222202"}', { found: true, parsed: { known: false } }],
    [
      '{"error_code":null}',
      { found: true, parsed: { known: false, raw: null } },
    ],
    ['{"error_msg":"x"}', { found: false, problem: "/error_code is missing" }],
    ['{"__proto__":{"error_code":222202}}', { found: false }],
    ["[]", { found: false, problem: "/error_code is missing" }],
    ["222202", { found: false, problem: "The response is no object" }],
  ])("reads %s", (json, wanted) => {
    expect(baidu()(JSON.parse(json))).toMatchObject(wanted);
  });

  it("leaves a message out that is no text", () => {
    const response = { error_code: 18, error_msg: 18 };
    expect(baidu()(response)).not.toHaveProperty("message");
  });

  it("does not take an inherited code for the code of the response", () => {
    const response: unknown = Object.create({ error_code: 222202 });
    expect(baidu()(response)).toMatchObject({ found: false });
  });
});

/** A response with these values at these JSON Pointers. */
function responseWith(
  values: readonly (readonly [pointer: string, value: unknown])[],
): unknown {
  const root: object = {};
  for (const [pointer, value] of values) {
    const steps = pointer
      .slice(1)
      .split("/")
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    let place = root;
    for (const [index, key] of steps.entries()) {
      const isLast = index === steps.length - 1;
      const own = Object.getOwnPropertyDescriptor(place, key)?.value;
      const next: unknown = isLast ? value : (own ?? {});
      // Defined, not set: a key may be "__proto__".
      Object.defineProperty(place, key, {
        value: next,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      place = Object(next);
    }
  }
  return root;
}

/** Whether one of the two pointers leads through the other. */
function isInside(a: string, b: string): boolean {
  return `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);
}
