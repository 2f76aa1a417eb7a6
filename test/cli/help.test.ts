import { parseReport } from "./json-report.js";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeProject } from "./project.js";
import { runCli } from "./run-cli.js";

const manifest: { readonly version: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

describe.concurrent("help", () => {
  it.each([
    { args: ["--help"], shows: ["generate", "lint", "explain", "init", "70"] },
    { args: [], shows: ["Usage: vendor-codes", "Examples:"] },
    { args: ["generate", "--help"], shows: ["--check"] },
    { args: ["lint", "--help"], shows: ["--rules"] },
    { args: ["explain", "--help"], shows: ["<code>"] },
    { args: ["diff", "--help"], shows: ["[base] [head]", "--fail-on"] },
    { args: ["impact", "--help"], shows: ["--project <file>"] },
    { args: ["rename", "--help"], shows: ["--dry-run"] },
    { args: ["init", "--help"], shows: ["npm scripts"] },
  ])("$args goes to stdout with examples", async ({ args, shows }) => {
    const { code, stdout, stderr } = await runCli(makeProject(), args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Examples:\n {2}\$ vendor-codes /u);
    for (const text of shows) expect(stdout).toContain(text);
    if (args.length < 2) return;
    for (const option of ["--spec", "--out", "--config", "--format"]) {
      expect(stdout).toContain(`${option} <`);
    }
  });

  it("prints the version of the package", async () => {
    const ran = await runCli(makeProject(), ["--version"]);
    expect(ran).toEqual({
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: "",
    });
  });
});

describe.concurrent("wrong usage", () => {
  it.each([
    { args: ["generat"], says: "unknown command 'generat'" },
    { args: ["generat"], says: "Did you mean generate?" },
    { args: ["generate", "--chek"], says: "unknown option '--chek'" },
    { args: ["lint", "--format", "xml"], says: "choices are text, json" },
    { args: ["lint", "--spec"], says: "argument missing" },
    { args: ["lint", "--spec", ""], says: "--spec is empty" },
    { args: ["generate", "--out="], says: "--out is empty" },
    { args: ["diff", "--fail-on", "fatal"], says: "choices are error, warn" },
    { args: ["diff", ""], says: "A side of the comparison is empty" },
    { args: ["diff", "a", "b", "c"], says: "too many arguments" },
    { args: ["impact", "--format", "sarif"], says: "choices are text, json" },
    { args: ["rename"], says: "--catalog node_modules/vendor-codes/" },
    { args: ["explain"], says: "missing required argument 'code'" },
    { args: ["explain", "a", "b"], says: "too many arguments" },
    { args: ["generate", "acme"], says: "too many arguments" },
  ])("$args exits with 2", async ({ args, says }) => {
    const { code, stdout, stderr } = await runCli(makeProject(), args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^ {4}at /mu);
  });

  it.each([
    { args: ["generate", "--chek"], command: "generate", says: "--chek" },
    { args: ["explain"], command: "explain", says: "missing required" },
    { args: ["generat"], command: "vendor-codes", says: "unknown command" },
  ])("$args is told to machines as well", async ({ args, command, says }) => {
    for (const format of [["--format", "json"], ["--format=json"]]) {
      const { code, stdout } = await runCli(makeProject(), [
        ...args,
        ...format,
      ]);
      const report = parseReport(stdout);
      expect({ code, command: report.command, errors: report.errors }).toEqual({
        code: 2,
        command,
        errors: 1,
      });
      expect(report.diagnostics[0]).toMatchObject({
        rule: "usage/invalid",
        message: expect.stringContaining(says),
      });
    }
  });
});
