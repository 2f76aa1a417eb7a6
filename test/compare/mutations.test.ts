import { describe, expect, it } from "vitest";
import { expectReported, mutationsByField } from "./mutation-report.js";

describe("a mutation of every field is reported, once", () => {
  it.each([...mutationsByField])("%s", async (title, all) => {
    await expectReported(title, all, 1);
  });
});

it("walks every field of the schemas", () => {
  expect(mutationsByField.size).toBeGreaterThan(240);
});
