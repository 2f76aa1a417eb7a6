import { chmodSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseReport } from "./json-report.js";
import { makeProject, readText, readTree } from "./project.js";
import { runCli } from "./run-cli.js";
import { vendorFile } from "./vendor-file.js";

/** Generates and expects nothing to be found. */
async function expectWorking(
  folder: string,
  ...args: readonly string[]
): Promise<void> {
  expect(await runCli(folder, ["generate", ...args])).toEqual({
    code: 0,
    stdout: "",
    stderr: "9 files: 9 written\n",
  });
}

describe.concurrent("init", () => {
  it("starts in an empty folder, and replaces nothing the second time", async () => {
    const folder = makeProject();
    const first = await runCli(folder, ["init"]);
    expect(first).toEqual({
      code: 0,
      stdout: [
        "written  vendor-codes.config.yaml",
        "written  spec/vendors/acme.yaml",
        "left out package.json (there is none; run npm init, then vendor-codes init again for the scripts)",
        "",
      ].join("\n"),
      stderr: "Next: npx vendor-codes generate\n",
    });
    const before = readTree(folder);
    expect(Object.keys(before)).toEqual([
      "spec/vendors/acme.yaml",
      "vendor-codes.config.yaml",
    ]);
    const { stdout } = await runCli(folder, ["init", "--format", "json"]);
    expect(
      parseReport(stdout).steps?.map(({ file, done }) => [file, done]),
    ).toEqual([
      ["vendor-codes.config.yaml", "kept"],
      ["spec/vendors/acme.yaml", "left out"],
      ["package.json", "left out"],
    ]);
    expect(readTree(folder)).toEqual(before);
    await expectWorking(folder);
  });

  it("adds scripts to a package and keeps every other byte", async () => {
    const text = [
      "{",
      '\t"name": "demo", "version": "1.0.0",',
      '\t"files": [ "a", "b" ],',
      '\t"scripts": {',
      '\t\t"codes:check": "mine",',
      '\t\t"test": "echo \\"}\\""',
      "\t},",
      '\t"config": { "ratio": 1.0, "text": "\\u00e9" }',
      "}",
    ].join("\r\n");
    const folder = makeProject({ "package.json": text });
    chmodSync(join(folder, "package.json"), 0o640);
    const { code, stdout } = await runCli(folder, ["init"]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      "changed  package.json (added the scripts codes:generate)\n",
    );
    expect(readText(folder, "package.json")).toBe(
      text.replace(
        'echo \\"}\\""',
        'echo \\"}\\"",\r\n\t\t"codes:generate": "vendor-codes generate"',
      ),
    );
    expect(statSync(join(folder, "package.json")).mode & 0o777).toBe(0o640);
    expect(Object.keys(readTree(folder))).toEqual([
      "package.json",
      "spec/vendors/acme.yaml",
      "vendor-codes.config.yaml",
    ]);
  });

  it("keeps what it finds: configuration, vendors and a broken package", async () => {
    const files = {
      ".vendor-codes.config.yaml": "spec: codes\n",
      "codes/vendors/mine.yaml": vendorFile("mine"),
      "package.json": "{ broken",
    };
    const folder = makeProject(files);
    const { code, stdout } = await runCli(folder, ["init"]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: [
        "kept     .vendor-codes.config.yaml (it exists)",
        "left out codes/vendors/acme.yaml (there is a vendor file already)",
        "kept     package.json (it cannot be read as a package; add the scripts by hand)",
        "",
      ].join("\n"),
    });
    expect(readTree(folder)).toEqual(files);
    await expectWorking(folder);
  });

  it("takes other folders and another configuration", async () => {
    const folder = makeProject({ "package.json": "{}\n" });
    const flags = ["--config", "tools/codes.yaml"];
    const { code } = await runCli(folder, [
      "init",
      ...flags,
      "--spec",
      "tools/my codes",
      "--out",
      "tools/src/generated",
    ]);
    expect(code).toBe(0);
    const tree = readTree(folder);
    expect(Object.keys(tree)).toEqual([
      "package.json",
      "tools/codes.yaml",
      "tools/my codes/vendors/acme.yaml",
    ]);
    expect(tree["tools/codes.yaml"]).toContain('\nspec: "my codes"\n');
    expect(tree["tools/codes.yaml"]).toContain("\nout: src/generated\n");
    expect(tree["package.json"]).toBe(
      `{
  "scripts": {
    "codes:generate": "vendor-codes generate --config tools/codes.yaml",
    "codes:check": "vendor-codes generate --check --config tools/codes.yaml"
  }
}
`,
    );
    await expectWorking(folder, ...flags);
  });

  it.each(["spec", "spec/vendors"])(
    "writes nothing through a link that leads out: %s",
    async (name) => {
      const elsewhere = makeProject();
      const folder = makeProject();
      if (name !== "spec") mkdirSync(join(folder, "spec"));
      symlinkSync(elsewhere, join(folder, name));
      const { code, stdout, stderr } = await runCli(folder, ["init"]);
      expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
      expect(stderr).toContain(
        `${name} leads out of the folder of the configuration`,
      );
      expect(readTree(elsewhere)).toEqual({});
      expect(Object.keys(readTree(folder))).not.toContain(
        "vendor-codes.config.yaml",
      );
    },
  );

  it("links the schemas where a workspace has the tool", async () => {
    const folder = makeProject({
      "node_modules/@vendor-codes/cli/package.json": "{}\n",
      "packages/codes/package.json": "{}\n",
    });
    const own = join(folder, "packages/codes");
    expect((await runCli(own, ["init"])).code).toBe(0);
    const schemas = "node_modules/@vendor-codes/cli/spec/schema";
    for (const [file, up] of [
      ["vendor-codes.config.yaml", "../../"],
      ["spec/vendors/acme.yaml", "../../../../"],
    ] as const) {
      const [modeline, second] = readText(own, file).split("\n");
      expect(modeline).toContain(`$schema=${up}${schemas}/`);
      expect(second).toContain(`$schema: ${up}${schemas}/`);
    }
  });

  it("says what stands in the way and writes no half file", async () => {
    for (const { files, args, code, says } of [
      {
        files: { spec: "a file\n" },
        args: ["init"],
        code: 3,
        says: "a part of its path is a file",
      },
      {
        files: { "vendor-codes.config.yaml": "spce: a\n" },
        args: ["init"],
        code: 2,
        says: 'Did you mean "spec"?',
      },
      {
        files: {},
        args: ["init", "--spec", "../elsewhere"],
        code: 2,
        says: "--spec ../elsewhere points out of the folder of the configuration",
      },
    ]) {
      const ran = await runCli(makeProject(files), args);
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({
        code,
        stdout: "",
      });
      expect(ran.stderr).toContain(says);
    }
  });
});
