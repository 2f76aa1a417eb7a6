import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSpec } from "../../generator/read/disk.js";
import { decode } from "../../generator/read/encoding.js";
import { readOrdinary } from "../../generator/read/yaml/ordinary.js";
import { isReadAlike } from "./same-reading.js";
import { edited, jumbled, ordinary, unusual } from "./yaml-texts.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("the fast reader", () => {
  it.each(ordinary)("reads as the strict one does: %j", (text) => {
    expect(isReadAlike(text)).toBe(true);
  });

  it.each(unusual)("declines, or reads as the strict one does: %j", (text) => {
    isReadAlike(text);
  });

  it("declines most of what is unusual", () => {
    const read = unusual.filter((text) => readOrdinary(text) !== undefined);
    expect(read).toEqual(["a: >\n b\n\n\n"]);
  });

  // Each run asks the strict reader as well, and most of the time is its.
  it("reads edited texts as the strict one does", () => {
    let read = 0;
    const property = fc.property(edited, (text) => {
      if (isReadAlike(text)) read += 1;
    });
    fc.assert(property, { numRuns: 800 });
    expect(read).toBeGreaterThan(200);
  });

  it("reads jumbled texts as the strict one does", () => {
    let read = 0;
    const property = fc.property(jumbled, (text) => {
      if (isReadAlike(text)) read += 1;
    });
    fc.assert(property, { numRuns: 1500 });
    expect(read).toBeGreaterThan(50);
  });

  it("reads every file of our own spec", () => {
    const { inputs } = readSpec(`${root}spec`, root);
    expect(inputs.length).toBeGreaterThan(6);
    for (const { bytes, shown } of inputs) {
      const { text } = decode(bytes, shown);
      expect(readOrdinary(text), shown).toBeDefined();
    }
  });
});
