import { checkSync } from "recheck";
import { describe, expect, it, vi } from "vitest";
import {
  expressionsOf,
  madeWhileLoading,
  ownSources,
  readSource,
} from "./regular-expressions.js";

/**
 * No text can make a regular expression of ours run for longer than its length allows. A minute of
 * work: some expressions look behind or ahead, and can only be attacked, not proved.
 */

vi.stubEnv("RECHECK_SYNC_BACKEND", "pure");

/** How an expression grows with its text: `safe`, or how it backtracks. */
function growth(source: string, flags: string): string {
  const found = checkSync(source, flags, {
    // No clock, so that the answer is the same on a busy machine.
    timeout: null,
    attackTimeout: null,
    incubationTimeout: null,
    randomSeed: 20_261_120,
  });
  return found.status === "vulnerable"
    ? `${found.complexity.type} in ${found.attack.pattern}`
    : found.status;
}

const found = ownSources().map((path) => ({
  path,
  ...expressionsOf(path, readSource(path)),
}));
const literals = new Map(
  found
    .flatMap((each) => each.literals)
    .map(({ place, source, flags }) => [
      `${place} /${source}/${flags}`,
      { source, flags },
    ]),
);

describe("a regular expression of ours", () => {
  it("is found by the compiler wherever it is written", () => {
    const { literals: some, calls } = expressionsOf(
      "a.ts",
      'const a = 1 / 2 / 3; // /no/\nf("/no/", `${/a/u.source}`);\n' +
        "const b = new RegExp(`x${a}`);\nfunction g() { return RegExp(b, 'g'); }",
    );
    expect(some).toEqual([{ place: "a.ts:2", source: "a", flags: "u" }]);
    expect(calls).toEqual([
      { place: "a.ts:3", isAtTop: true, of: undefined },
      { place: "a.ts:4", isAtTop: false, of: "b" },
    ]);
    expect(literals.size).toBeGreaterThan(100);
  });

  it.each([
    { source: String.raw`^(?:\s|#[^\n]*)*$`, flags: "u", type: "exponential" },
    { source: String.raw`\/+$`, flags: "u", type: "polynomial" },
    { source: String.raw`(?:\.\/)+(?=x)`, flags: "gu", type: "polynomial" },
  ])("would be found out: /$source/", ({ source, flags, type }) => {
    expect(growth(source, flags)).toMatch(new RegExp(`^${type} in `, "u"));
  });

  it.each([...literals])("is safe: %s", (_place, { source, flags }) => {
    expect(growth(source, flags)).toBe("safe");
  });

  it.each(found.filter(({ calls }) => calls.length > 0))(
    "is made of constants and safe: $path",
    async ({ path, calls }) => {
      // A call in a function may only give other flags to a constant.
      const late = calls.filter(({ isAtTop }) => !isAtTop);
      expect(late.filter(({ of }) => of === undefined)).toEqual([]);
      vi.resetModules();
      const made = await madeWhileLoading(path);
      expect(made).toHaveLength(calls.length - late.length);
      for (const { source, flags } of made) {
        expect(growth(source, flags)).toBe("safe");
      }
    },
  );
});
