import { beforeAll, describe, expect, it } from "vitest";
import { loadCodeSets, type LoadedCodeSet } from "./loaded-code-sets.js";
import { oddValues } from "./odd-values.js";

let sets: readonly LoadedCodeSet[] = [];
beforeAll(async () => {
  sets = await loadCodeSets("enum");
});

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
