import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../generator/commands/index.js";
import { helpFor } from "../../generator/start/help.js";
import { builtTool } from "../cli/built-tool.js";
import { runCli } from "../cli/run-cli.js";
import { runProcess } from "../cli/run-process.js";

const home = dirname(await builtTool());
const names = commands.map(({ name }) => name);
const pipe = { isTTY: false };

describe("the help that the build made", () => {
  it.each([
    [],
    ["--help"],
    ["-h"],
    ["--version"],
    ["-V"],
    ...names.flatMap((name) => [
      [name, "--help"],
      [name, "-h"],
    ]),
  ])("is what the command line prints: %s %s", async (...args) => {
    const { stdout, stderr, code } = await runCli("", args);
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout.length).toBeGreaterThan(4);
    expect(helpFor(args, home, pipe)).toBe(stdout);
  });

  it.each([
    ["generate"],
    ["--help", "generate"],
    ["generate", "--check"],
    ["generate", "--version"],
    ["generate", "--check", "--help"],
    ["generat", "--help"],
    ["toString", "--help"],
  ])("is not what else is asked for: %s %s", (...args) => {
    expect(helpFor(args, home, pipe)).toBeUndefined();
  });

  it.each([
    [{ isTTY: true, columns: 80 }, true],
    [{ isTTY: true, columns: 120 }, false],
    [{ isTTY: true, columns: 40 }, false],
    [{ isTTY: true }, false],
    [{ isTTY: false, columns: 120 }, true],
    [{}, true],
  ])(
    "is as wide as a file, or a terminal of 80 columns: %j",
    (output, isBuilt) => {
      const text = helpFor(["--help"], home, output);
      expect(text !== undefined).toBe(isBuilt);
    },
  );

  it("is printed by the process", async () => {
    const ran = await runProcess(home, ["lint", "-h"]);
    expect(ran).toEqual(await runCli("", ["lint", "--help"]));
  });
});
