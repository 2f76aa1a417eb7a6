import { describe, expect, it } from "vitest";
import { parseReport } from "./json-report.js";
import { makeProject, readTree, writeFiles } from "./project.js";
import { runCli } from "./run-cli.js";
import {
  configFile,
  vendorFile,
  vendorWith,
  withoutTypescript,
} from "./vendor-file.js";

const good = {
  "vendor-codes.config.yaml": configFile(),
  "spec/vendors/acme.yaml": vendorFile(),
};
const outputs = [
  "generated/json/catalog.json",
  "generated/json/catalog.schema.json",
  "generated/markdown/acme.md",
  "generated/markdown/index.md",
  "generated/typescript/acme/codes.ts",
  "generated/typescript/acme/index.ts",
  "generated/typescript/acme/info.ts",
  "generated/typescript/index.ts",
  "generated/typescript/runtime.ts",
];

describe.concurrent("generate", () => {
  it("writes the set, then only what changed, then nothing", async () => {
    const folder = makeProject(good);
    expect(await runCli(folder, ["generate"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "9 files: 9 written\n",
    });
    expect(
      Object.keys(readTree(folder)).filter((path) => path.startsWith("gen")),
    ).toEqual(outputs);
    writeFiles(folder, {
      "spec/vendors/acme.yaml": vendorWith("message: second", "message: 2nd"),
    });
    const second = await runCli(folder, ["generate"]);
    expect(second.stderr).toBe("9 files: 4 rewritten, 5 fresh\n");
    const before = readTree(folder);
    const third = await runCli(folder, ["generate", "--format", "json"]);
    expect({ ...parseReport(third.stdout), stderr: third.stderr }).toEqual({
      command: "generate",
      schemaVersion: 1,
      errors: 0,
      warnings: 0,
      check: false,
      unchanged: 9,
      changes: [],
      diagnostics: [],
      stderr: "",
    });
    expect(readTree(folder)).toEqual(before);
  });

  it("lists in json what it did", async () => {
    const { stdout } = await runCli(makeProject(good), [
      "generate",
      "--format=json",
    ]);
    expect(parseReport(stdout).changes).toEqual(
      outputs.map((file) => ({ status: "missing", file })),
    );
  });

  it("finds the configuration upwards; the flags win", async () => {
    const folder = makeProject({ ...good, "src/deep/a.txt": "" });
    const { code, stderr } = await runCli(`${folder}/src/deep`, [
      "generate",
      "--out",
      "codes",
    ]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "9 files: 9 written\n",
    });
    expect(
      Object.keys(readTree(folder)).filter((path) => path.includes("/codes/")),
    ).toEqual(
      outputs.map((file) => file.replace("generated", "src/deep/codes")),
    );
  });

  it("writes outside of the project where --out says so", async () => {
    const folder = makeProject({
      ...good,
      "vendor-codes.config.yaml": configFile("demo", withoutTypescript),
      "other/a.txt": "",
    });
    const elsewhere = makeProject();
    const args = ["generate", "--spec", "../spec", "--out", elsewhere];
    const { code } = await runCli(`${folder}/other`, args);
    expect(code).toBe(0);
    expect(Object.keys(readTree(elsewhere))).toHaveLength(4);
  });

  it("writes nothing from a spec with an error and keeps the old output", async () => {
    const folder = makeProject(good);
    await runCli(folder, ["generate"]);
    writeFiles(folder, {
      "spec/vendors/acme.yaml": vendorWith("name: Acme", "nmae: Acme"),
    });
    const before = readTree(folder);
    for (const args of [["generate"], ["generate", "--check"]]) {
      const { code, stdout, stderr } = await runCli(folder, args);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain('hint: Did you mean "name"?');
      expect(stderr).toMatch(/\n1 error; nothing was written\n$/u);
    }
    expect(readTree(folder)).toEqual(before);
  });

  it("removes what a target wrote before it was switched off", async () => {
    const folder = makeProject(good);
    await runCli(folder, ["generate"]);
    writeFiles(folder, {
      "generated/markdown/NOTES.md": "by hand\n",
      "vendor-codes.config.yaml": configFile(
        "demo",
        "targets: { markdown: { enabled: false }, json: { enabled: false } }",
      ),
    });
    const { stderr } = await runCli(folder, ["generate"]);
    expect(stderr).toBe("5 files: 4 removed, 5 fresh\n");
    expect(
      Object.keys(readTree(folder)).filter((path) => /\/(?:m|j)/u.test(path)),
    ).toEqual(["generated/markdown/NOTES.md"]);
  });
});
