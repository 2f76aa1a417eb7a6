import { describe, expect, it } from "vitest";
import { keepTime } from "../../generator/commands/timing.js";
import { commands } from "../../generator/commands/index.js";
import { makeProject } from "../cli/project.js";
import { runCli } from "../cli/run-cli.js";

describe("the stages of a run", () => {
  it("are shown with their times, and with the bundles that were loaded in them", () => {
    let time = 1000;
    const timing = keepTime({
      cwd: () => "",
      env: {},
      stdout: { write: () => undefined },
      stderr: { write: () => undefined },
      version: "",
      platform: "",
      build: undefined,
      started: 1000,
      loads: [
        { name: "core", isCached: true, began: 40, ended: 61.4 },
        { name: "ts-morph", isCached: false, began: 110, ended: 400 },
      ],
      now: () => time,
    });
    time = 1080;
    timing.onStage("reading the spec");
    time = 1100;
    timing.onStage("printing");
    time = 1512.3;
    expect(timing.print()).toBe(
      [
        "    ms",
        "    80  starting",
        "    21    of it loading core",
        "    20  reading the spec",
        "   412  printing",
        "   290    of it loading ts-morph, compiled for the first time",
        "   512  in all",
        "",
      ].join("\n"),
    );
  });

  it("are printed by every command, whatever comes out of it", async () => {
    const cwd = makeProject({});
    for (const { name, parameters } of commands) {
      const values = parameters.filter((each) => each.startsWith("<"));
      const ran = await runCli(cwd, [name, ...values, "--timing"]);
      expect(ran.stderr, name).toMatch(
        /^ {4}ms\n +\d+ {2}starting\n(?:.+\n)* +\d+ {2}in all\n$/mu,
      );
    }
  });

  it("are not printed unless they are asked for, and never on stdout", async () => {
    const cwd = makeProject({});
    const { stdout, stderr } = await runCli(cwd, ["lint"]);
    expect(stdout + stderr).not.toContain("in all");
    const timed = await runCli(cwd, ["lint", "--timing", "--format", "json"]);
    expect(timed.stdout).toBe(
      (await runCli(cwd, ["lint", "--format", "json"])).stdout,
    );
  });
});
