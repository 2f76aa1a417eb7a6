import { execFile } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { makeProject } from "./project.js";
import { nodeArguments, plainEnvironment, runCli } from "./run-cli.js";
import { vendorFile, vendorWith } from "./vendor-file.js";

const good = { "spec/vendors/acme.yaml": vendorFile() };
const wrong = { "spec/vendors/acme.yaml": vendorWith("id: acme", "id: b") };
const escape = "\u001b[";
/** As if both streams were terminals. */
const terminal =
  "process.stdout.isTTY = true; process.stderr.isTTY = true; process.env.TERM ??= 'xterm';";
/** As if each look at the clock came a second later. */
const slow = "let now = 0; Date.now = () => (now += 1000);";

describe("colour", () => {
  it.each([
    { name: "on a terminal", preload: terminal, coloured: true },
    { name: "not elsewhere", coloured: false },
    {
      name: "not elsewhere, though FORCE_COLOR asks",
      env: { FORCE_COLOR: "1" },
      coloured: false,
    },
    {
      name: "not with NO_COLOR",
      preload: terminal,
      env: { NO_COLOR: "1" },
      coloured: false,
    },
    {
      name: "with an empty NO_COLOR",
      preload: terminal,
      env: { NO_COLOR: "" },
      coloured: true,
    },
    {
      name: "not on a dumb terminal",
      preload: terminal,
      env: { TERM: "dumb" },
      coloured: false,
    },
  ])("$name", async ({ preload = "", env = {}, coloured }) => {
    const ran = await runCli(makeProject(wrong), ["lint"], { preload, env });
    expect(ran.code).toBe(1);
    expect(ran.stdout.includes(escape)).toBe(coloured);
    expect(ran.stdout.replaceAll(/\u001b\[\d+m/gu, "")).toContain(
      "spec/vendors/acme.yaml:2:5 error file-name\n",
    );
  });

  it("is no part of json", async () => {
    const { stdout } = await runCli(
      makeProject(wrong),
      ["lint", "--format", "json"],
      { preload: terminal },
    );
    expect(stdout).not.toContain(escape);
  });
});

describe("progress", () => {
  it.each([
    {
      name: "on a terminal after a second",
      preload: terminal + slow,
      shown: true,
    },
    { name: "not within a second", preload: terminal, shown: false },
    { name: "not elsewhere", preload: slow, shown: false },
  ])("$name", async ({ preload, shown }) => {
    const { code, stdout, stderr } = await runCli(
      makeProject(good),
      ["generate"],
      { preload, env: { NO_COLOR: "1" } },
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr.includes("\r\u001b[2Kwriting …")).toBe(shown);
    expect(stderr).toMatch(/(?:^|\u001b\[2K)9 files: 9 written, 0 fresh\n$/u);
  });
});

describe("streams", () => {
  it("has results on stdout and everything else on stderr", async () => {
    const ran = await runCli(makeProject(wrong), ["lint"]);
    expect(ran.stdout).toContain("error file-name");
    expect(ran.stderr).toBe("1 error in 1 file\n");
  });

  it("does not mind a reader that closes early", async () => {
    const command = [process.execPath, ...nodeArguments(["lint", "--rules"])];
    const { stdout, stderr } = await promisify(execFile)(
      "sh",
      [
        "-c",
        `{ sleep 0.1; "$@"; echo "exit $?" >&2; } | true`,
        "sh",
        ...command,
      ],
      { cwd: makeProject(good), env: plainEnvironment() },
    );
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: "exit 0\n" });
  });

  it("says when the result cannot be written", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(
      process.execPath,
      nodeArguments(["lint", "--rules"]),
      {
        cwd: makeProject(good),
        env: plainEnvironment(),
        stdio: ["ignore", full, "pipe"],
        encoding: "utf8",
      },
    );
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: "The result cannot be written: the disk is full\n",
    });
  });
});
