import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../sources.js";
import { recipes } from "./recipes.js";
import { openWorkshop } from "./workshop.js";

/** Runs a program of the packages in a folder, which throws with its output when it fails. */
function run(folder: string, program: string, ...args: readonly string[]) {
  return execFileSync(
    process.execPath,
    [join(root, "node_modules", program), ...args],
    { cwd: folder, encoding: "utf8", env: { ...process.env, VITEST: "" } },
  );
}

// Slow, because a compiler and a second vitest run over a copy of the repository.
it("after all recipes the types hold, and no test of what they extend is red", async () => {
  const { folder, write } = await atWork();
  expect(run(folder, "typescript/bin/tsc", "-p", ".")).toBe("");
  write({
    "vitest.config.js": `export default { test: {
      globalSetup: ["test/temporary-root.ts"],
      setupFiles: ["test/property-seed.ts"],
      testTimeout: 120_000,
    } };`,
  });
  const output = run(
    folder,
    "vitest/vitest.mjs",
    "run",
    "test/emit/csv.test.ts",
    "test/emit/json/catalog.test.ts",
    "test/emit/markdown",
    "test/lint/registry.test.ts",
    "test/lint/rules/long-id.test.ts",
    "test/config",
    "test/write/banner.test.ts",
    "test/build/spec-types.test.ts",
    "test/layers.test.ts",
  );
  expect(output).toContain("csv.test.ts");
});

async function atWork() {
  const workshop = openWorkshop();
  for (const [, , apply] of recipes) await apply(workshop);
  return workshop;
}
