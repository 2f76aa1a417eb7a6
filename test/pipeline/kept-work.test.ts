import { execFileSync } from "node:child_process";
import {
  chmodSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  generate as generateFiles,
  readConfig,
} from "../../generator/generate.js";
import { otherUser } from "../cli/other-user.js";
import { makeProject, readTree, writeFiles } from "../cli/project.js";
import { runCli } from "../cli/run-cli.js";
import { runProcess } from "../cli/run-process.js";
import { entry, vendorFile } from "../cli/vendor-file.js";

const files = {
  "package.json": "{}",
  "vendor-codes.config.yaml": "project: demo\n",
  "spec/vendors/acme.yaml": vendorFile("acme"),
  "spec/vendors/bolt.yaml": vendorFile("bolt"),
  "spec/vendors/coda.yaml": vendorFile("coda").replace("en\n", "zh-CN\n"),
};

function generate(folder: string, ...more: readonly string[]) {
  return runCli(folder, ["generate", ...more], { build: "build-1" });
}

/** The output of a run that knows of no other one. */
async function fromScratch(folder: string) {
  const spec = Object.entries(readTree(folder)).filter(
    ([path]) => !/^(?:generated|node_modules)\//u.test(path),
  );
  const copy = makeProject(Object.fromEntries(spec));
  await runCli(copy, ["generate", "--no-cache"]);
  return outputOf(copy);
}

function outputOf(folder: string) {
  return readTree(join(folder, "generated"));
}

function keptFolder(folder: string): string {
  const cache = join(folder, "node_modules/.cache/vendor-codes");
  const name = readdirSync(cache).find((each) => !each.startsWith("stamp-"));
  return join(cache, name ?? "");
}

function putPipe(path: string): void {
  rmSync(path);
  execFileSync("mkfifo", [path]);
}

function keptFiles(folder: string): readonly string[] {
  return readdirSync(keptFolder(folder)).map((name) =>
    join(keptFolder(folder), name),
  );
}

describe("the work that is kept", () => {
  it("is done again for the vendor that changed, and for no other one", async () => {
    const folder = makeProject(files);
    await generate(folder);
    const before = keptFiles(folder);
    expect(before).toHaveLength(3);
    const text = vendorFile("bolt").replace("first", "changed");
    writeFiles(folder, { "spec/vendors/bolt.yaml": text });
    await generate(folder);
    const after = keptFiles(folder);
    expect(after).toHaveLength(3);
    expect(after.filter((path) => before.includes(path))).toHaveLength(2);
    expect(outputOf(folder)).toEqual(await fromScratch(folder));
  });

  it("gives what a run from scratch gives, whatever changes", async () => {
    const folder = makeProject(files);
    const edits: readonly Record<string, string>[] = [
      { "spec/vendors/acme.yaml": vendorFile("acme", { name: "AcmeState" }) },
      {
        "spec/vendors/coda.yaml": vendorFile("coda", {
          entries: entry(1, "ONE", "message: 一"),
        }).replace("en\n", "zh-CN\n"),
      },
      { "spec/translations/en.yaml": "- { text: 一, en: one }\n" },
      { "spec/translations/en.yaml": "- { text: 一, en: the one }\n" },
      { "vendor-codes.config.yaml": "project: demo\nenumStyle: const\n" },
      { "vendor-codes.config.yaml": "project: other\nenumStyle: const\n" },
      {
        "vendor-codes.config.yaml":
          "project: other\ntargets: { markdown: { enabled: false } }\n",
      },
      {
        "spec/vendors/acme.yaml": vendorFile("acme", {
          entries: [...entry(1, "ONE", "message: x"), "  reason: OK"],
        }),
      },
      { "spec/vendors/acme.yaml": vendorFile("acme") },
    ];
    await generate(folder);
    for (const edit of edits) {
      if (edit["vendor-codes.config.yaml"]?.includes("other") === true) {
        rmSync(join(folder, "generated"), { recursive: true, force: true });
      }
      writeFiles(folder, edit);
      const { code, stderr } = await generate(folder);
      expect(code, stderr).toBe(0);
      expect(outputOf(folder), JSON.stringify(edit)).toEqual(
        await fromScratch(folder),
      );
    }
  });

  it("says the findings of a vendor that did not change again", async () => {
    const folder = makeProject({
      ...files,
      "spec/vendors/acme.yaml": vendorFile("acme").replace(
        "first",
        '"fir\\u200bst"',
      ),
    });
    const first = await generate(folder);
    expect(first.stderr).toContain("invisible-character");
    writeFiles(folder, {
      "spec/vendors/bolt.yaml": vendorFile("bolt").replace("first", "1st"),
    });
    const second = await generate(folder);
    const findings = (text: string) => text.slice(0, text.indexOf(" files"));
    expect(findings(second.stderr)).toBe(findings(first.stderr));
  });

  it("finds what two vendors do to each other, though one did not change", async () => {
    const folder = makeProject(files);
    await generate(folder);
    writeFiles(folder, {
      "spec/vendors/bolt.yaml": vendorFile("bolt", { name: "AcmeCode" }),
    });
    const { code, stderr } = await generate(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /spec\/vendors\/bolt\.yaml:\d+:\d+ error duplicate-code-set/u,
    );
    expect(stderr).toContain("spec/vendors/acme.yaml:");
  });

  it.each<readonly [what: string, damage: (path: string) => void]>([
    ["is empty", (path) => truncateSync(path, 0)],
    [
      "is cut in its head",
      (path) => {
        truncateSync(path, 120);
      },
    ],
    [
      "is cut in its body",
      (path) => {
        truncateSync(path, statSync(path).size - 10);
      },
    ],
    ["is something else", (path) => writeFileSync(path, "hello")],
    [
      "has another byte in its head",
      (path) => {
        const bytes = readFileSync(path);
        bytes[200] = (bytes[200] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
    ],
    [
      "has another byte in its body",
      (path) => {
        const bytes = readFileSync(path);
        const at = bytes.length - 40;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
    ],
    [
      "has other files in it",
      (path) => {
        const bytes = readFileSync(path);
        const at = bytes.indexOf("export enum");
        bytes.write("EXPORT", at);
        writeFileSync(path, bytes);
      },
    ],
    ["is a pipe", putPipe],
  ])("is made again where it %s", async (_what, damage) => {
    const folder = makeProject(files);
    await generate(folder);
    const good = outputOf(folder);
    for (const path of keptFiles(folder)) damage(path);
    rmSync(join(folder, "generated"), { recursive: true });
    const { code, stderr } = await generate(folder);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/written\n$/u),
    });
    expect(outputOf(folder)).toEqual(good);
    // And the next run can rely on it.
    rmSync(join(folder, "generated"), { recursive: true });
    await generate(folder);
    expect(outputOf(folder)).toEqual(good);
  });

  it("may be swept by another run at any moment", async () => {
    const folder = makeProject(files);
    const keeping = { folder: join(folder, "kept"), tool: "build-1" };
    const run = (onStage: (stage: string) => void) =>
      generateFiles(readConfig({ cwd: folder }), {
        cwd: folder,
        owner: "1",
        keeping,
        onStage,
      });
    await run(() => undefined);
    const good = outputOf(folder);
    rmSync(join(folder, "generated"), { recursive: true });
    const { diagnostics } = await run((stage) => {
      if (stage === "writing")
        rmSync(keeping.folder, { recursive: true, force: true });
    });
    expect(diagnostics).toEqual([]);
    expect(outputOf(folder)).toEqual(good);
  });

  it.runIf(otherUser !== undefined)(
    "is not needed where it is damaged and cannot be removed",
    async () => {
      const folder = makeProject(files);
      const first = await runProcess(folder, ["generate"]);
      expect(first.code, first.stderr).toBe(0);
      const good = outputOf(folder);
      rmSync(join(folder, "generated"), { recursive: true });
      for (const path of keptFiles(folder)) {
        truncateSync(path, statSync(path).size - 10);
      }
      chmodSync(folder, 0o777);
      chmodSync(keptFolder(folder), 0o755);
      const { code, stderr } = await runProcess(folder, ["generate"], {
        user: otherUser,
      });
      expect(code, stderr).toBe(0);
      expect(outputOf(folder)).toEqual(good);
    },
  );

  it("is never trusted by a check", async () => {
    const folder = makeProject(files);
    await generate(folder);
    for (const path of keptFiles(folder)) {
      const bytes = readFileSync(path);
      const at = bytes.indexOf("export enum");
      bytes.write("EXPORT", at);
      writeFileSync(path, bytes);
    }
    expect((await generate(folder, "--check")).code).toBe(0);
  });

  it("is optional: a file may be where its folder belongs", async () => {
    const folder = makeProject({ ...files, "node_modules/.cache": "a file" });
    expect((await generate(folder)).code).toBe(0);
    expect(outputOf(folder)).toEqual(await fromScratch(folder));
  });

  it("is for the user alone", async () => {
    const folder = makeProject(files);
    await generate(folder);
    chmodSync(folder, 0o755);
    expect(statSync(keptFolder(folder)).mode & 0o077).toBe(0);
  });
});
