import { expect, it } from "vitest";
import { isAlike } from "../../generator/compare/is-alike.js";

it.each([
  ["equal values", 1, 1, true],
  ["a number and its text", 1, "1", false],
  ["nothing and null", undefined, null, false],
  ["equal lists", [1, ["a"]], [1, ["a"]], true],
  ["lists in another order", [1, 2], [2, 1], false],
  ["a longer list", [1], [1, 2], false],
  ["a list and an object", [1], { 0: 1 }, false],
  ["keys in another order", { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ["another value deep inside", { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, false],
  ["a key more", { a: 1 }, { a: 1, b: 2 }, false],
  ["another key", { a: 1, b: undefined }, { a: 1, c: 2 }, false],
  ["another place", { a: 1, origin: [1] }, { a: 1, origin: [2] }, true],
  ["a key in the place of a place", { origin: 1 }, { note: 1 }, false],
])("%s", (_, base, head, want) => {
  expect(isAlike(base, head)).toBe(want);
  expect(isAlike(head, base)).toBe(want);
});
