import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import {
  commitFiles,
  gitEnvironment,
  makeRepository,
} from "../repository/git-repository.js";
import { writeFiles, type Files } from "./project.js";
import { runCli } from "./run-cli.js";
import { configFile, entry, vendorFile } from "./vendor-file.js";

const one = entry(1, "ONE", "message: no face found");
const two = entry(2, "TWO", "message: face too dark");

function spec(...entries: readonly (readonly string[])[]): Files {
  return {
    "spec/vendors/acme.yaml": vendorFile("acme", { entries: entries.flat() }),
  };
}

/** A repository whose work tree differs from its one commit. */
function changed(before: Files, after: Files): string {
  const folder = makeRepository(before);
  writeFiles(folder, after);
  return folder;
}

const added = () => changed(spec(one), spec(one, two));
const removed = () => changed(spec(one, two), spec(one));

function diff(folder: string, ...args: readonly string[]) {
  return runCli(folder, ["diff", ...args], { env: gitEnvironment() });
}

describe.concurrent("diff --fail-on", () => {
  it.each([
    { make: added, args: [], code: 0 },
    { make: added, args: ["--fail-on=warn"], code: 1 },
    { make: added, args: ["--fail-on=info"], code: 1 },
    { make: removed, args: [], code: 1 },
    { make: removed, args: ["--fail-on=none"], code: 0 },
  ])("$make.name $args exits with $code", async ({ make, args, code }) => {
    expect((await diff(make(), ...args)).code).toBe(code);
  });

  it("takes levels from the configuration, and the flag wins", async () => {
    const levels = (...lines: readonly string[]) => ({
      "vendor-codes.config.yaml": configFile("demo", "diff:", ...lines),
    });
    const raised = changed(
      { ...spec(one), ...levels("  levels: { code-added: error }") },
      spec(one, two),
    );
    expect((await diff(raised)).code).toBe(1);
    expect((await diff(raised, "--fail-on=none")).code).toBe(0);
    const lowered = changed(
      { ...spec(one, two), ...levels("  levels:", "    code-removed: info") },
      spec(one),
    );
    expect((await diff(lowered)).code).toBe(0);
    const strict = changed(
      { ...spec(one), ...levels("  failOn: warn") },
      spec(one, two),
    );
    expect((await diff(strict)).code).toBe(1);
  });

  it("refuses a kind that does not exist", async () => {
    const folder = changed(
      {
        ...spec(one),
        "vendor-codes.config.yaml": configFile(
          "demo",
          "diff:",
          "  levels:",
          "    code-add: error",
        ),
      },
      spec(one, two),
    );
    const { code, stderr } = await diff(folder);
    expect(code).toBe(2);
    expect(stderr).toContain("vendor-codes.config.yaml:4:5");
    expect(stderr).toContain("  > 4 |     code-add: error\n");
    expect(stderr).toContain('Did you mean "code-added"?');
  });
});

describe.concurrent("diff --accept", () => {
  const accept = (folder: string, ...args: readonly string[]) =>
    diff(
      folder,
      "--accept",
      "--reason=The vendor asked",
      "--author=Ada",
      ...args,
    );

  it("prints entries that let the change pass, and only that change", async () => {
    const folder = removed();
    const printed = await accept(folder);
    expect(printed.code).toBe(0);
    expect(printed.stdout).toMatch(
      /^# Code removed: acme\/code\/2\n# 2 → nothing\n- fingerprint: "[0-9a-f]{16}"\n {2}reason: "The vendor asked"\n {2}author: "Ada"\n$/u,
    );
    expect(printed.stderr).toContain(
      "1 to accept, for vendor-codes.accepted.yaml",
    );
    writeFiles(folder, { "vendor-codes.accepted.yaml": printed.stdout });
    const { code, stdout } = await diff(folder);
    expect(code).toBe(0);
    expect(stdout).toContain("1 accepted");
    expect(stdout).toContain("The vendor asked");
    expect((await accept(folder)).stdout).toBe("");
    writeFiles(folder, spec(entry(3, "THREE", "message: other")));
    expect((await diff(folder)).code).toBe(1);
  });

  it("reports an acceptance that nothing needs, and does not fail for it", async () => {
    const folder = removed();
    const { stdout } = await accept(folder);
    writeFiles(folder, {
      ".vendor-codes.accepted.yaml": stdout,
      ...spec(one, two),
    });
    const ran = await diff(folder);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(
      ".vendor-codes.accepted.yaml:3:16 warning acceptance/unused",
    );
  });

  it("ends an acceptance after its last day", async () => {
    const folder = removed();
    const { stdout } = await accept(folder, "--until=9999-12-30");
    const ended = stdout.replace("9999-12-30", "2001-01-01");
    writeFiles(folder, { "vendor-codes.accepted.yaml": ended });
    const ran = await diff(folder);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("acceptance/expired");
    expect(ran.stdout).toContain("2001-01-01");
    const later = await accept(folder, "--until=9999-12-31");
    writeFiles(folder, { "vendor-codes.accepted.yaml": later.stdout });
    expect((await diff(folder)).code).toBe(0);
  });

  it.each([
    {
      text: '- fingerprint: "0123456789abcdef"\n  reason: ""\n  author: Ada\n',
      says: ":2:11",
    },
    { text: "- fingerprint: 12\n  reason: a\n  author: b\n", says: ":1:16" },
    { text: "- reason: a\n  author: b\n", says: "fingerprint" },
  ])("refuses a broken file: $says", async ({ text, says }) => {
    const folder = removed();
    writeFiles(folder, { "vendor-codes.accepted.yaml": text });
    const { code, stdout, stderr } = await diff(folder);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("cannot be read, so nothing was compared");
    expect(stderr).toContain("vendor-codes.accepted.yaml");
    expect(stderr).toContain(says);
  });

  it("does not wait for a pipe in its place", async () => {
    const folder = removed();
    execFileSync("mkfifo", [`${folder}/vendor-codes.accepted.yaml`]);
    const { code, stderr } = await diff(folder);
    expect(code).toBe(3);
    expect(stderr).toContain("vendor-codes.accepted.yaml is no file");
  });

  it("takes a file with comments alone for an empty one", async () => {
    const folder = added();
    writeFiles(folder, { "vendor-codes.accepted.yaml": "# nothing now\n\n" });
    expect((await diff(folder)).code).toBe(0);
  });

  it.each([
    { args: ["--until=tomorrow"], says: '--until is "tomorrow"' },
    { args: ["--until=2026-02-31"], says: '--until is "2026-02-31"' },
    { args: ["--until=2001-01-01"], says: "--until 2001-01-01 has passed" },
    { args: ["--format=markdown"], says: "--accept prints entries in YAML" },
  ])("refuses $args", async ({ args, says }) => {
    const { code, stdout, stderr } = await accept(removed(), ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  it("asks for --accept where something is said of an acceptance", async () => {
    const { code, stderr } = await diff(removed(), "--reason=x");
    expect(code).toBe(2);
    expect(stderr).toContain("--reason has no effect here");
  });

  it("fails a SARIF run where nothing was compared", async () => {
    const folder = removed();
    writeFiles(folder, { "vendor-codes.accepted.yaml": "- fingerprint: x\n" });
    const { code, stdout } = await diff(folder, "--format=sarif");
    expect(code).toBe(3);
    expect(stdout).toContain('"executionSuccessful": false');
  });
});

describe.concurrent("diff --expect-bump", () => {
  const withVersion = (version: string) => ({
    "package.json": JSON.stringify({ name: "codes", version }),
  });

  it.each([
    { from: "1.2.3", to: "1.2.3", code: 1, says: "ask for a major version" },
    { from: "1.2.3", to: "1.3.0", code: 1, says: "Set the version to 2.0.0" },
    { from: "1.2.3", to: "2.0.0", code: 0, says: "" },
    { from: "0.4.1", to: "0.4.2", code: 1, says: "ask for a minor version" },
    { from: "0.4.1", to: "0.5.0", code: 0, says: "" },
  ])("$from to $to", async ({ from, to, code, says }) => {
    const folder = makeRepository({ ...spec(one, two), ...withVersion(from) });
    commitFiles(folder, { ...spec(one), ...withVersion(to) });
    const args = ["HEAD~1", "HEAD", "--fail-on=none", "--expect-bump"];
    const ran = await diff(folder, ...args);
    expect(ran.code).toBe(code);
    expect(ran.stdout).toContain(says);
    const json = await diff(folder, ...args, "--format=json");
    expect(json.code).toBe(code);
  });

  it("reads the version of the work tree", async () => {
    const folder = changed(
      { ...spec(one, two), ...withVersion("1.0.0") },
      { ...spec(one), ...withVersion("2.0.0") },
    );
    expect((await diff(folder, "--fail-on=none", "--expect-bump")).code).toBe(
      0,
    );
  });

  it("fails where there is no version to compare", async () => {
    const ran = await diff(added(), "--expect-bump");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain(
      "needs a version in package.json on both sides",
    );
  });
});

describe.concurrent("diff --format", () => {
  it("prints each format, with what was compared", async () => {
    const folder = removed();
    const print = async (format: string) =>
      (await diff(folder, `--format=${format}`)).stdout;
    expect(await print("markdown")).toMatch(
      /^<!-- vendor-codes review -->\n[^]*Compared main /u,
    );
    expect(await print("changelog")).toMatch(
      /^## Unreleased\n[^]*Compared main /u,
    );
    expect(await print("github")).toMatch(
      /^::error file=spec\/vendors\/acme\.yaml,title=[^]*\nCompared main [^\n]*\n$/u,
    );
    const report: { readonly base: object } = JSON.parse(await print("json"));
    expect(report.base).toEqual({
      label: expect.stringMatching(
        /^main \([0-9a-f]{7}, the checked-out commit\)$/u,
      ),
      vendors: 1,
      codes: 2,
      values: 0,
    });
    expect(report).toMatchObject({
      command: "diff",
      bump: "major",
      failed: true,
    });
    expect(JSON.parse(await print("sarif"))).toMatchObject({
      version: "2.1.0",
    });
  });

  it("heads a changelog with the version and today's date", async () => {
    const { stdout } = await diff(
      removed(),
      "--format=changelog",
      "--release=2.0.0",
    );
    expect(stdout).toMatch(/^## 2\.0\.0 - \d{4}-\d{2}-\d{2}\n/u);
  });

  it("links to the lines of the head", async () => {
    const { stdout } = await diff(
      added(),
      "--format=markdown",
      "--link=https://git.example/a/b/blob/abc",
    );
    expect(stdout).toContain(
      "https://git.example/a/b/blob/abc/spec/vendors/acme.yaml#L24",
    );
  });
});
