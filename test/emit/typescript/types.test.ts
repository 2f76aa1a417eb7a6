import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compileProject, newestCompiler } from "./compile.js";
import { expectMissingCase } from "./missing-case.js";

describe("the types of the output", () => {
  it("hold what test/types says of them", async () => {
    const folder = new URL("../../types", import.meta.url);
    expect(await compileProject(fileURLToPath(folder))).toBe("");
  });

  it("name the missing case and point at the stale one", async () => {
    await expectMissingCase(newestCompiler);
  });
});
