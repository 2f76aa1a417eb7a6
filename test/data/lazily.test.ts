import { expect, it } from "vitest";
import { lazily } from "../../generator/data/lazily.js";

it("makes its value once, also where the value is undefined", () => {
  let made = 0;
  const value = lazily(() => {
    made += 1;
  });
  expect(made).toBe(0);
  value();
  value();
  expect(made).toBe(1);
});
