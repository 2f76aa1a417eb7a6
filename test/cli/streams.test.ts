import { spawn } from "node:child_process";
import { once } from "node:events";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { makeProject } from "./project.js";
import { plainEnvironment, runCli } from "./run-cli.js";
import { nodeArguments, runProcess } from "./run-process.js";
import {
  configFile,
  vendorFile,
  vendorWith,
  withoutTypescript,
} from "./vendor-file.js";

const good = {
  "vendor-codes.config.yaml": configFile("demo", withoutTypescript),
  "spec/vendors/acme.yaml": vendorFile(),
};
const wrong = { "spec/vendors/acme.yaml": vendorWith("id: acme", "id: b") };
const escape = "\u001b[";
/** As if both streams were terminals. */
const terminal = { isTTY: true, env: { TERM: "xterm" } };
/** A clock on which each look comes a second later. */
function slow(): () => number {
  let now = 0;
  return () => (now += 1000);
}

describe.concurrent("colour", () => {
  it.each([
    { name: "on a terminal", options: terminal, coloured: true },
    { name: "not elsewhere", options: {}, coloured: false },
    {
      name: "not elsewhere, though FORCE_COLOR asks",
      options: { env: { FORCE_COLOR: "1" } },
      coloured: false,
    },
    {
      name: "not with NO_COLOR",
      options: { isTTY: true, env: { TERM: "xterm", NO_COLOR: "1" } },
      coloured: false,
    },
    {
      name: "with an empty NO_COLOR",
      options: { isTTY: true, env: { TERM: "xterm", NO_COLOR: "" } },
      coloured: true,
    },
    {
      name: "not on a dumb terminal",
      options: { isTTY: true, env: { TERM: "dumb" } },
      coloured: false,
    },
  ])("$name", async ({ options, coloured }) => {
    const ran = await runCli(makeProject(wrong), ["lint"], options);
    expect(ran.code).toBe(1);
    expect(ran.stdout.includes(escape)).toBe(coloured);
    expect(stripVTControlCharacters(ran.stdout)).toContain(
      "spec/vendors/acme.yaml:2:5 error file-name\n",
    );
  });

  it("is no part of json", async () => {
    const { stdout } = await runCli(
      makeProject(wrong),
      ["lint", "--format", "json"],
      terminal,
    );
    expect(stdout).not.toContain(escape);
  });
});

describe.concurrent("progress", () => {
  it.each([
    {
      name: "on a terminal after a second",
      options: { ...terminal, now: slow() },
      shown: true,
    },
    { name: "not within a second", options: terminal, shown: false },
    { name: "not elsewhere", options: { now: slow() }, shown: false },
  ])("$name", async ({ options, shown }) => {
    const folder = makeProject(good);
    const { code, stdout, stderr } = await runCli(
      folder,
      ["generate"],
      options,
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr.includes("\r\u001b[2Kwriting …")).toBe(shown);
    expect(stderr.endsWith("4 files: 4 written\n")).toBe(true);
  });
});

describe.concurrent("streams", () => {
  it("has results on stdout and everything else on stderr", async () => {
    const ran = await runProcess(makeProject(wrong), ["lint"]);
    expect(ran.stdout).toContain("error file-name");
    expect(ran.stderr).toBe("1 error in 1 file\n");
  });

  it("does not mind a reader that closes early", async () => {
    const child = spawn(
      process.execPath,
      await nodeArguments(["lint", "--rules"], "setTimeout(() => {}, 1000)"),
      { cwd: makeProject(good), env: plainEnvironment() },
    );
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (data) => (stderr += String(data)));
    const [code] = await once(child, "close");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("fails when stderr cannot be written, though an earlier run has left the answer", async () => {
    const folder = makeProject({ ...good, "package.json": "{}" });
    const preload = `process.stderr.write = () =>
      process.stderr.emit("error", Object.assign(Error(), { code: "ENOSPC" }));`;
    const codes: unknown[] = [];
    for (const options of [{ preload }, {}, { preload }]) {
      codes.push((await runProcess(folder, ["generate"], options)).code);
    }
    expect(codes).toEqual([3, 0, 3]);
  });

  it.skipIf(process.platform === "win32").each(["generate", "lint"])(
    "says of %s in a folder that is gone what is wrong",
    async (command) => {
      const child = spawn(
        "sh",
        [
          "-c",
          'rmdir "$PWD" && exec "$0" "$@"',
          process.execPath,
          ...(await nodeArguments([command])),
        ],
        { cwd: makeProject(), env: plainEnvironment() },
      );
      let stderr = "";
      child.stderr.on("data", (data) => (stderr += String(data)));
      const [code] = await once(child, "close");
      expect(code).toBe(3);
      expect(stderr).toMatch(/The folder that you are in is gone/u);
    },
  );

  it("says when the result cannot be written", async () => {
    const ran = await runProcess(makeProject(good), ["lint", "--rules"], {
      preload: `process.stdout.write = () =>
        process.stdout.emit("error", Object.assign(Error(), { code: "ENOSPC" }));`,
    });
    expect(ran).toEqual({
      code: 3,
      stdout: "",
      stderr: "The result cannot be written: the disk is full\n",
    });
  });
});
