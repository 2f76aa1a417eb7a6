import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../generator/config/config.js";
import { generate } from "../generator/generate.js";
import { inTemporaryFolder } from "./emit/typescript/temporary-folder.js";
import { filesOf, goldenCases, isCopy } from "./golden-cases.js";

const isUpdating = process.env["UPDATE_GOLDEN"] === "1";

describe.each(goldenCases())("golden/$name", ({ folder, expected }) => {
  const run = async (out?: string): Promise<void> => {
    const config = readConfig({ cwd: folder, out });
    const options = { cwd: folder, owner: "golden" };
    const { diagnostics } = await generate(config, options);
    expect(diagnostics).toEqual([]);
  };

  const written = join(folder, "expected");

  it("holds no copy of what is checked in elsewhere", () => {
    expect(Object.keys(filesOf(written)).filter(isCopy)).toEqual([]);
  });

  it("is what a run writes", async () => {
    if (isUpdating) {
      await run();
      for (const path of Object.keys(filesOf(written)).filter(isCopy)) {
        rmSync(join(written, path));
      }
    }
    const files = await inTemporaryFolder({}, async (out) => {
      await run(out);
      return filesOf(out);
    });
    expect(files).not.toEqual({});
    expect(
      files,
      "If the change is meant, run UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts and review the diff",
    ).toEqual(expected());
  });
});
