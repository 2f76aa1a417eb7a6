import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { answerOf, type StampRequest } from "../../generator/cache/stamp.js";
import { makeProject, readTree, writeFiles } from "../cli/project.js";
import { plainEnvironment, runCli } from "../cli/run-cli.js";
import { vendorFile } from "../cli/vendor-file.js";

const args = ["generate"];
const output = "generated/typescript/acme/codes.ts";

async function generatedProject(): Promise<string> {
  const folder = makeProject({
    "package.json": "{}",
    "vendor-codes.config.yaml": "project: demo\n",
    "spec/vendors/acme.yaml": vendorFile("acme"),
    "spec/vendors/bolt.yaml": vendorFile("bolt"),
    "generated/typescript/by-hand.ts": "export const mine = 1;\n",
  });
  const { code } = await generate(folder);
  expect(code).toBe(0);
  return folder;
}

function generate(folder: string, more: readonly string[] = []) {
  return runCli(folder, [...args, ...more], { build: "build-1" });
}

function request(folder: string, other: Partial<StampRequest> = {}) {
  return {
    cwd: folder,
    args,
    tool: "build-1",
    node: process.version,
    environment: plainEnvironment(),
    platform: process.platform,
    isColored: false,
    ...other,
  };
}

/** Changes one byte of a file and hides it from whoever looks at size and time only. */
function flipByte(path: string, at: number): void {
  const { atime, mtime, size } = statSync(path);
  const bytes = readFileSync(path);
  bytes[at] = bytes[at] === 0x20 ? 0x21 : 0x20;
  writeFileSync(path, bytes);
  utimesSync(path, atime, mtime);
  expect(statSync(path)).toMatchObject({ size, mtime });
}

function stampsOf(folder: string): readonly string[] {
  const cache = join(folder, "node_modules/.cache/vendor-codes");
  return readdirSync(cache)
    .filter((name) => name.startsWith("stamp-"))
    .map((name) => join(cache, name));
}

describe("a run in which nothing has changed", () => {
  it("is answered with what a run would say", async () => {
    const folder = await generatedProject();
    const answer = answerOf(request(folder));
    const { code, stdout, stderr } = await generate(folder);
    expect(answer).toEqual({ out: stdout, err: stderr, exitCode: code });
    expect(stderr).toMatch(/^\d+ files: \d+ fresh\n$/u);
  });

  it("is answered with its warnings", async () => {
    const folder = await generatedProject();
    const text = vendorFile("acme").replace(/^#.*\n/u, "");
    writeFiles(folder, { "spec/vendors/acme.yaml": text });
    await generate(folder);
    expect(answerOf(request(folder))?.err).toContain("missing-modeline");
  });

  it.each<readonly [what: string, change: (folder: string) => void]>([
    [
      "a byte of the output, with size and time as before",
      (folder) => flipByte(join(folder, output), 500),
    ],
    [
      "a byte of the spec, with size and time as before",
      (folder) => flipByte(join(folder, "spec/vendors/bolt.yaml"), 70),
    ],
    [
      "the configuration",
      (folder) => {
        writeFiles(folder, {
          "vendor-codes.config.yaml": "project: demo\nenumStyle: const\n",
        });
      },
    ],
    [
      "a second configuration beside the first",
      (folder) => writeFiles(folder, { ".vendor-codes.config.yaml": "" }),
    ],
    [
      "a new vendor",
      (folder) =>
        writeFiles(folder, { "spec/vendors/coda.yaml": vendorFile("coda") }),
    ],
    [
      "a vendor that is gone",
      (folder) => rmSync(join(folder, "spec/vendors/bolt.yaml")),
    ],
    [
      "a new file of reasons",
      (folder) => writeFiles(folder, { "spec/reasons.yaml": "" }),
    ],
    ["an output that is gone", (folder) => rmSync(join(folder, output))],
    [
      "an output that became a folder",
      (folder) => {
        rmSync(join(folder, output));
        mkdirSync(join(folder, output));
      },
    ],
    [
      "an output that became a link to the same bytes",
      (folder) => {
        renameSync(join(folder, output), join(folder, "elsewhere.ts"));
        symlinkSync(join(folder, "elsewhere.ts"), join(folder, output));
      },
    ],
    [
      "a folder of the output that became a link",
      (folder) => {
        renameSync(join(folder, "generated/json"), join(folder, "json"));
        symlinkSync(join(folder, "json"), join(folder, "generated/json"));
      },
    ],
    [
      "a file with our banner that nobody writes",
      (folder) => {
        const text = readFileSync(join(folder, output), "utf8");
        writeFiles(folder, { "generated/typescript/old.ts": text });
      },
    ],
    [
      "a hand-written file that got our banner",
      (folder) => {
        const text = readFileSync(join(folder, output), "utf8");
        writeFiles(folder, { "generated/typescript/by-hand.ts": text });
      },
    ],
    [
      "a spec folder that became a link",
      (folder) => {
        renameSync(join(folder, "spec"), join(folder, "other"));
        symlinkSync(join(folder, "other"), join(folder, "spec"));
      },
    ],
  ])("is not taken for one after a change of %s", async (_what, change) => {
    const folder = await generatedProject();
    expect(answerOf(request(folder))).toBeDefined();
    change(folder);
    expect(answerOf(request(folder))).toBeUndefined();
  });

  it.each<readonly [what: string, other: Partial<StampRequest>]>([
    ["another build", { tool: "build-2" }],
    ["another Node", { node: "v99.0.0" }],
    ["other arguments", { args: [...args, "--format", "json"] }],
    ["a terminal with colors", { isColored: true }],
    ["another folder", { cwd: "/" }],
  ])("is not answered for %s", async (_what, other) => {
    const folder = await generatedProject();
    expect(answerOf(request(folder, other))).toBeUndefined();
  });

  it("sees a vendor in a folder of a package that the spec links to", async () => {
    const folder = await generatedProject();
    const vendors = join(folder, "spec/vendors");
    const packed = join(folder, "spec/node_modules/codes/vendors");
    mkdirSync(dirname(packed), { recursive: true });
    renameSync(vendors, packed);
    symlinkSync("node_modules/codes/vendors", vendors);
    expect((await generate(folder)).code).toBe(0);
    expect(answerOf(request(folder))).toBeDefined();
    flipByte(join(packed, "bolt.yaml"), 70);
    expect(answerOf(request(folder))).toBeUndefined();
  });

  it("repairs a byte that was changed behind its back", async () => {
    const folder = await generatedProject();
    const before = readTree(folder);
    flipByte(join(folder, output), 500);
    expect(readTree(folder)).not.toEqual(before);
    expect(answerOf(request(folder))).toBeUndefined();
    expect((await generate(folder)).stderr).toContain("1 rewritten");
    expect(readFileSync(join(folder, output), "utf8")).toBe(before[output]);
  });

  it.each([
    ["empty", ""],
    ["no JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["of no shape", `{"tool":"build-1","node":"${process.version}"}`],
    [
      "wrong inside",
      JSON.stringify({
        tool: "build-1",
        node: process.version,
        trace: { files: null, folders: 7, absent: {}, real: "x" },
        answer: { out: "", err: "", exitCode: 0 },
      }),
    ],
    [
      "without an answer",
      JSON.stringify({
        tool: "build-1",
        node: process.version,
        trace: { files: {}, folders: {}, absent: [], real: {} },
        answer: { out: 1, err: "", exitCode: 0 },
      }),
    ],
  ])("ignores a stamp that is %s", async (_what, text) => {
    const folder = await generatedProject();
    for (const stamp of stampsOf(folder)) writeFileSync(stamp, text);
    expect(answerOf(request(folder))).toBeUndefined();
    expect((await generate(folder)).code).toBe(0);
    expect(answerOf(request(folder))).toBeDefined();
  });

  it("does not wait for a pipe in the place of a stamp", async () => {
    const folder = await generatedProject();
    for (const stamp of stampsOf(folder)) {
      rmSync(stamp);
      execFileSync("mkfifo", [stamp]);
    }
    expect(answerOf(request(folder))).toBeUndefined();
    await generate(folder);
    expect(answerOf(request(folder))).toBeDefined();
  });

  it("removes what was kept more than a month ago, and nothing of others", async () => {
    const folder = await generatedProject();
    const cache = join(folder, "node_modules/.cache/vendor-codes");
    const kept = readdirSync(cache);
    const old = [
      "stamp-a.json",
      "stamp-b.json.1-2",
      "work-of-another-folder",
      "code",
    ];
    for (const name of old) {
      mkdirSync(join(cache, name, "below"), { recursive: true });
      utimesSync(join(cache, name), 0, 0);
    }
    await generate(folder, ["--format", "json"]);
    const after = readdirSync(cache);
    expect(after.filter((name) => old.includes(name))).toEqual(["code"]);
    expect(after).toEqual(expect.arrayContaining(kept));
  });

  it.each([
    ["--check", ["--check"]],
    ["--no-cache", ["--no-cache"]],
    ["annotations", ["--format", "github"]],
  ])("leaves nothing for the next one with %s", async (_what, more) => {
    const folder = makeProject({
      "package.json": "{}",
      "spec/vendors/acme.yaml": vendorFile("acme"),
    });
    await generate(folder, more);
    expect(
      answerOf(request(folder, { args: [...args, ...more] })),
    ).toBeUndefined();
  });

  it("leaves nothing after a run with an error", async () => {
    const folder = await generatedProject();
    const text = vendorFile("acme").replace("name: TWO", "name: two");
    writeFiles(folder, { "spec/vendors/acme.yaml": text });
    expect((await generate(folder)).code).toBe(1);
    expect(answerOf(request(folder))).toBeUndefined();
  });
});
