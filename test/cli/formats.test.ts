import { describe, expect, it } from "vitest";
import { readSarif } from "../report/sarif-log.js";
import { makeProject } from "./project.js";
import { runCli } from "./run-cli.js";
import {
  configFile,
  vendorFile,
  vendorWith,
  withoutTypescript,
} from "./vendor-file.js";

const config = {
  "vendor-codes.config.yaml": configFile("demo", withoutTypescript),
};
const good = { ...config, "spec/vendors/acme.yaml": vendorFile() };
const wrong = {
  ...config,
  "spec/vendors/acme.yaml": vendorWith("id: acme", "id: b"),
};
const hostile = vendorWith(
  "id: acme",
  'id: "a\\n::set-output name=a::b\\e[31m"',
);

describe.concurrent("--format github", () => {
  it("prints annotations on stdout and counts on stderr", async () => {
    const ran = await runCli(makeProject(wrong), ["lint", "--format=github"]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({
      code: 1,
      stderr: "1 error in 1 file\n",
    });
    expect(ran.stdout).toMatch(
      /^::error file=spec\/vendors\/acme\.yaml,line=2,endLine=2,col=5,endColumn=6,title=vendor-codes file-name::[^\n]+\n$/u,
    );
  });

  it("names files from the root of the repository", async () => {
    const project = makeProject({
      ".git/HEAD": "",
      ...Object.fromEntries(
        Object.entries(wrong).map(([path, text]) => [
          `packages/codes/${path}`,
          text,
        ]),
      ),
    });
    const { stdout } = await runCli(`${project}/packages/codes`, [
      "lint",
      "--format=github",
    ]);
    expect(stdout).toMatch(
      /^::error file=packages\/codes\/spec\/vendors\/acme\.yaml,line=2,/u,
    );
  });

  it.each([
    { args: ["lint"] },
    { args: ["generate"] },
    { args: ["generate", "--check"] },
  ])(
    "$args prints one command for each finding in a hostile text",
    async ({ args }) => {
      const { code, stdout, stderr } = await runCli(
        makeProject({ ...config, "spec/vendors/acme.yaml": hostile }),
        [...args, "--format=github"],
      );
      expect(code).toBe(1);
      const lines = stdout.trimEnd().split("\n");
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(/^::error file=spec/u);
      expect(stdout).not.toContain("\u001b");
      expect(stderr).toMatch(/^\d errors?[^\n]*\n$/u);
    },
  );

  it("says nothing on stdout where nothing is found", async () => {
    const project = makeProject(good);
    const written = await runCli(project, ["generate", "--format=github"]);
    expect(written).toEqual({
      code: 0,
      stdout: "",
      stderr: "4 files: 4 written\n",
    });
    const checked = await runCli(project, [
      "generate",
      "--check",
      "--format=github",
    ]);
    expect(checked).toEqual({
      code: 0,
      stdout: "",
      stderr: "4 files: 4 fresh\n",
    });
  });

  it("names each file that is not fresh, without a line", async () => {
    const { code, stdout } = await runCli(makeProject(good), [
      "generate",
      "--check",
      "--format=github",
    ]);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split("\n")).toHaveLength(4);
    expect(stdout).toContain(
      "::error file=generated/json/catalog.json,title=vendor-codes output/missing::This file is missing%0ARun vendor-codes generate and commit the result\n",
    );
  });
});

describe.concurrent("--format sarif", () => {
  it("of lint is a log on stdout", async () => {
    const ran = await runCli(makeProject(wrong), ["lint", "--format=sarif"]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({
      code: 1,
      stderr: "1 error in 1 file\n",
    });
    const { results, automationDetails } = readSarif(ran.stdout);
    expect(automationDetails.id).toBe("vendor-codes/lint/");
    expect(results.map(({ ruleId }) => ruleId)).toEqual(["file-name"]);
  });

  it("of a clean spec has no result", async () => {
    const ran = await runCli(makeProject(good), ["lint", "--format=sarif"]);
    expect(ran.code).toBe(0);
    const { results, invocations } = readSarif(ran.stdout);
    expect(results).toEqual([]);
    expect(invocations).toEqual([{ executionSuccessful: true }]);
  });

  it("of generate --check names stale files, and the log shows them too", async () => {
    const ran = await runCli(makeProject(good), [
      "generate",
      "--check",
      "--format=sarif",
    ]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("This file is missing\n");
    const { results, automationDetails } = readSarif(ran.stdout);
    expect(automationDetails.id).toBe("vendor-codes/generate/");
    expect(results).toHaveLength(4);
    for (const { ruleId, locations } of results) {
      expect(ruleId).toBe("output/missing");
      expect(locations[0].physicalLocation).not.toHaveProperty("region");
    }
  });

  it("takes a hostile text", async () => {
    const { stdout } = await runCli(
      makeProject({ ...config, "spec/vendors/acme.yaml": hostile }),
      ["lint", "--format=sarif"],
    );
    expect(readSarif(stdout).results.length).toBeGreaterThan(0);
    expect(stdout).not.toContain("\u001b");
  });
});

describe.concurrent("a run that failed never looks clean", () => {
  it.each([
    { args: ["lint", "--config=no.yaml"], code: 2, rule: "usage/invalid" },
    { args: ["lint", "--spec=none"], code: 2, rule: "usage/invalid" },
    { args: ["lint", "--rules"], code: 2, rule: "usage/invalid" },
    { args: ["generate", "--spec=empty"], code: 3, rule: "io/no-vendor" },
  ])("$args", async ({ args, code, rule }) => {
    const project = makeProject({ ...good, "empty/vendors/README.md": "" });
    const annotated = await runCli(project, [...args, "--format=github"]);
    expect(annotated.code).toBe(code);
    expect(annotated.stderr).toBe("");
    expect(annotated.stdout).toMatch(
      new RegExp(
        `^::error [^\\n]*title=vendor-codes ${rule}::[^\\n]+\\n$`,
        "u",
      ),
    );
    const logged = await runCli(project, [...args, "--format=sarif"]);
    expect(logged.code).toBe(code);
    expect(logged.stderr).toContain(`error ${rule}`);
    const { results, invocations } = readSarif(logged.stdout);
    expect(results).toEqual([]);
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ descriptor: { id: rule } }],
      },
    ]);
  });
});

describe.concurrent("commands without findings in files", () => {
  it.each([["explain", "1"], ["init"]])(
    "%s has text and json",
    async (...args) => {
      const { code, stderr } = await runCli(makeProject(), [
        ...args,
        "--format=sarif",
      ]);
      expect(code).toBe(2);
      expect(stderr).toContain("choices are text, json.");
    },
  );
});
