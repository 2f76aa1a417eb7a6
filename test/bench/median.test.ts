import { describe, expect, it } from "vitest";
import { median, medianRatio } from "./measure/median.js";
import type { Measurement } from "./measure/process.js";
import { rowOf } from "./measure/rounds.js";

describe("median", () => {
  it.each([
    [[5], 5],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])("of %j is %d", (values, wanted) => {
    expect(median(values)).toBe(wanted);
  });

  it("of nothing does not exist", () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe("the median of ratios", () => {
  it("compares runs of the same round, so that a slow round changes nothing", () => {
    expect(medianRatio([2, 20, 2], [1, 10, 1])).toBe(2);
    expect(median([2, 20, 2]) / median([1, 10, 10])).not.toBe(2);
  });

  it("is that of the rounds that a slow program took part in", () => {
    const run = (cpu: number): Measurement => ({
      wall: cpu * 2,
      cpu,
      mebibytes: 100 + cpu,
      exitCode: 0,
      out: "",
      err: "",
    });
    const measured = new Map([
      ["base", [run(1), run(5), run(5)]],
      ["slow", [run(8)]],
    ]);
    expect(rowOf("slow", measured, ["base"])).toEqual({
      id: "slow",
      runs: 1,
      wall: 16,
      cpu: 8,
      mebibytes: 108,
      cpuTimes: { base: 8 },
      wallTimes: { base: 8 },
    });
  });
});
