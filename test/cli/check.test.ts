import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseReport, placeOf } from "./json-report.js";
import { makeProject, readText, readTree, writeFiles } from "./project.js";
import { runCli } from "./run-cli.js";
import { configFile, vendorFile, withoutTypescript } from "./vendor-file.js";

const codes = "generated/typescript/acme/codes.ts";
const info = "generated/typescript/acme/info.ts";

const light = {
  "vendor-codes.config.yaml": configFile("demo", withoutTypescript),
  "spec/vendors/acme.yaml": vendorFile(),
};

/** A project in which one file is missing, four are changed and four are orphans. */
async function makeStale(): Promise<string> {
  const folder = makeProject({
    "spec/vendors/acme.yaml": vendorFile(),
    "spec/vendors/old.yaml": vendorFile("old"),
  });
  await runCli(folder, ["generate"]);
  rmSync(join(folder, "spec/vendors/old.yaml"));
  rmSync(join(folder, info));
  const text = readText(folder, codes);
  writeFiles(folder, { [codes]: text.replace("= 1,", "= 7, //\u001b[31m") });
  return folder;
}

describe.concurrent("generate --check", () => {
  it("says that all is fresh", async () => {
    const folder = makeProject(light);
    await runCli(folder, ["generate"]);
    expect(await runCli(folder, ["generate", "--check"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "4 files: 4 fresh\n",
    });
  });

  it("lists missing, changed and orphaned files with hunks and writes nothing", async () => {
    const folder = await makeStale();
    const before = readTree(folder);
    const args = ["generate", "--check"];
    const json = await runCli(folder, [...args, "--format=json"]);
    expect({ code: json.code, stderr: json.stderr }).toEqual({
      code: 1,
      stderr: "",
    });
    const { changes = [], diagnostics, unchanged } = parseReport(json.stdout);
    expect(changes.map(({ status, file }) => `${status} ${file}`)).toEqual([
      "changed generated/json/catalog.json",
      "changed generated/markdown/index.md",
      "orphan generated/markdown/old.md",
      `changed ${codes}`,
      `missing ${info}`,
      "changed generated/typescript/index.ts",
      "orphan generated/typescript/old/codes.ts",
      "orphan generated/typescript/old/index.ts",
      "orphan generated/typescript/old/info.ts",
    ]);
    expect(unchanged).toBe(4);
    expect(diagnostics.map(placeOf)).toEqual(
      changes.map(({ status, file }) => `${file} output/${status}`),
    );
    const hunks = new Map(
      changes.map((change) => [change.file, change.hunks ?? ""]),
    );
    expect(hunks.get(codes)).toMatch(
      /^--- a\/(\S+)\n\+\+\+ b\/\1\n@@ -\d+,7 \+\d+,7 @@\n(?: .*\n){3}- {2}ONE = 7, \/\/.\[31m\n\+ {2}ONE = 1,\n(?: .*\n){3}$/u,
    );
    expect(hunks.get(info)).toMatch(
      /^--- \/dev\/null\n\+\+\+ b\/\S+\n@@ -0,0 \+1,\d+ @@\n(?:\+.*\n)+$/u,
    );
    expect(hunks.get("generated/markdown/old.md")).toMatch(
      /^--- a\/\S+\n\+\+\+ \/dev\/null\n@@ -1,\d+ \+0,0 @@\n(?:-.*\n)+$/u,
    );

    const text = await runCli(folder, args);
    expect({ code: text.code, stdout: text.stdout }).toEqual({
      code: 1,
      stdout: [...hunks.values()].join("").replace("\u001b", "<U+001B>"),
    });
    expect(text.stderr).toContain(
      `${info} error output/missing\n  This file is missing\n`,
    );
    expect(text.stderr).toMatch(
      /hint: Run vendor-codes generate and commit the result\n\n9 files: 1 missing, 4 changed, 4 orphaned, 4 fresh\n$/u,
    );
    expect(text.stderr.match(/hint:/gu)).toHaveLength(1);
    expect(readTree(folder)).toEqual(before);
  });

  it("names CRLF line ends and temporary files", async () => {
    const folder = makeProject(light);
    await runCli(folder, ["generate"]);
    const file = "generated/markdown/acme.md";
    writeFiles(folder, {
      [file]: readText(folder, file).replaceAll("\n", "\r\n"),
      "generated/json/.catalog.json.demo.7.vendor-codes-tmp": "half",
    });
    const { code, stderr } = await runCli(folder, ["generate", "--check"]);
    expect(code).toBe(1);
    expect(stderr).toContain("This file has CRLF line ends");
    expect(stderr).toContain("left over from a run that was cut off");
  });
});
