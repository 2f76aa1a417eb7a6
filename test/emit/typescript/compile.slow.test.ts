import { describe, expect, it } from "vitest";
import { olderCompilers } from "./compile.js";
import { expectMissingCase } from "./missing-case.js";
import { compileEverything } from "./programs.js";

/** Written in JavaScript, each of these takes ten times what the newest one takes. */
describe.each(olderCompilers)("TypeScript $version", (compiler) => {
  it("compiles the output, in both styles", async () => {
    expect(await compileEverything(compiler)).toEqual(["", ""]);
  });

  it("names the missing case and points at the stale one", async () => {
    await expectMissingCase(compiler);
  });
});
