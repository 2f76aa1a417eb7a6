import { beforeAll, describe, expect, it } from "vitest";
import type { RangeSpec } from "../../../generator/read/spec.js";
import { loadCodeSets, type LoadedCodeSet } from "./loaded-code-sets.js";
import { oddValues } from "./odd-values.js";

let sets: readonly LoadedCodeSet[] = [];
beforeAll(async () => {
  sets = await loadCodeSets("enum");
});

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
