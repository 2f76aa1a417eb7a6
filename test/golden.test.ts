import { describe, expect, it } from "vitest";
import { readConfig } from "../generator/config.js";
import { generate } from "../generator/generate.js";
import { temporaryFolder } from "./emit/typescript/temporary-folder.js";
import { filesOf, goldenCases } from "./golden-cases.js";

const isUpdating = process.env["UPDATE_GOLDEN"] === "1";

describe.each(goldenCases())("golden/$name", ({ folder, expected }) => {
  it("is what a run writes", { timeout: 30_000 }, async () => {
    const out = isUpdating ? undefined : temporaryFolder();
    const { diagnostics } = await generate(readConfig({ cwd: folder, out }), {
      cwd: folder,
      owner: "golden",
    });
    expect(diagnostics).toEqual([]);
    if (out === undefined) return;
    const files = filesOf(out);
    expect(files).not.toEqual({});
    expect(
      files,
      "If the change is meant, run UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts and review the diff",
    ).toEqual(expected());
  });
});
