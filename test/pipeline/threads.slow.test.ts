import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeProject, readTree } from "../cli/project.js";
import { runCli } from "../cli/run-cli.js";
import { runProcess } from "../cli/run-process.js";
import { entry, vendorFile } from "../cli/vendor-file.js";

/** More than the 1.5 MB of YAML from which on a second thread is worth its start. */
const vendors = ["acme", "bolt", "coda", "dune", "echo", "foxtrot"];
const codes = 2200;

function largeVendor(id: string, at: number): string {
  return vendorFile(id, {
    entries: Array.from({ length: codes }, (_, index) =>
      entry(
        at * 10_000 + index,
        `CODE_${index}`,
        `message: ${id} says that request ${index} cannot be served now`,
        `description: 请求 ${index} 失败 and "${id}" is why`,
      ),
    ).flat(),
  });
}

const files = {
  "package.json": "{}",
  "vendor-codes.config.yaml": "project: demo\n",
  ...Object.fromEntries(
    vendors.map((id, at) => [`spec/vendors/${id}.yaml`, largeVendor(id, at)]),
  ),
};

/** A machine of four cores, and a word at the end of how many threads the tool has started. */
const fourCores = `
import os from "node:os";
import threads from "node:worker_threads";
os.availableParallelism = () => 4;
const { Worker, isMainThread } = threads;
let count = 0;
threads.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    count += 1;
  }
};
if (isMainThread) {
  process.on("exit", () => process.stderr.write("threads: " + count + "\\n"));
}
`;

describe("a large spec on several cores", () => {
  // Generates some 30 MB three times, which takes seconds.
  it("gives what one thread gives, and what it kept is good for the next run", async () => {
    const size = Object.values(files).reduce(
      (sum, { length }) => sum + length,
      0,
    );
    expect(size).toBeGreaterThan(1_600_000);
    const alone = makeProject(files);
    expect((await runCli(alone, ["generate"])).code).toBe(0);
    const want = readTree(join(alone, "generated"));
    const folder = makeProject(files);
    const first = await runProcess(folder, ["generate"], {
      preload: fourCores,
    });
    expect(first.code).toBe(0);
    expect(first.stderr).toContain("threads: 1\n");
    expect(readTree(join(folder, "generated"))).toEqual(want);
    const second = await runProcess(folder, ["generate"]);
    expect(second.stderr).toMatch(/^\d+ files: \d+ fresh\n$/u);
    expect(readTree(join(folder, "generated"))).toEqual(want);
  });

  it("reports the findings of every vendor, in their order", async () => {
    const folder = makeProject({
      ...files,
      ...Object.fromEntries(
        vendors.map((id, at) => [
          `spec/vendors/${id}.yaml`,
          largeVendor(id, at).replace("name: CODE_7\n", "name: code_7\n"),
        ]),
      ),
    });
    const { code, stdout, stderr } = await runProcess(
      folder,
      ["generate", "--format", "json"],
      { preload: fourCores },
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: "threads: 1\n" });
    const report: {
      readonly diagnostics: readonly { readonly file: string }[];
    } = JSON.parse(stdout);
    expect(report.diagnostics.map(({ file }) => file)).toEqual(
      vendors.map((id) => `spec/vendors/${id}.yaml`),
    );
  });
});
