import { expect, it } from "vitest";
import { isRecord } from "../../generator/data/is-record.js";

it.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ["text", false],
  [() => ({}), false],
])("%j: %s", (value, is) => {
  expect(isRecord(value)).toBe(is);
});
