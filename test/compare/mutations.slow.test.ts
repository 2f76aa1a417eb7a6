import { describe, it } from "vitest";
import { expectReported, mutationsByField } from "./mutation-report.js";

/** A minute: a field stands in many places of the example, and each makes a spec of its own. */
describe("every single-field mutation is reported, once", () => {
  it.each([...mutationsByField])("%s", async (title, all) => {
    await expectReported(title, all);
  });
});
