import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeProject, readTree, writeFiles } from "./project.js";
import { runCli } from "./run-cli.js";
import { giveAway, runWithoutRights } from "./other-user.js";
import { runProcess, type Ended } from "./run-process.js";
import { configFile, vendorFile, withoutTypescript } from "./vendor-file.js";

const good = {
  "vendor-codes.config.yaml": configFile("demo", withoutTypescript),
  "spec/vendors/acme.yaml": vendorFile(),
};

/** Runs a command and expects that it fails and changes nothing. */
async function expectFailure(
  folder: string,
  args: readonly string[],
  want: readonly string[],
  run: (cwd: string, args: readonly string[]) => Promise<Ended> = runCli,
): Promise<void> {
  const before = readTree(folder);
  const { code, stdout, stderr } = await run(folder, args);
  expect({ code, out: args[0] === "lint" ? "" : stdout }).toEqual({
    code: 3,
    out: "",
  });
  const shown = stdout + stderr;
  expect(shown.match(/ error (?!io\/)\S+\//gu)).toBeNull();
  for (const text of want) expect(shown).toContain(text);
  expect(shown).not.toMatch(/^ {4}at /mu);
  expect(readTree(folder)).toEqual(before);
}

describe.concurrent("a bad spec folder", () => {
  it("says that a file is a link that leads out", async () => {
    const folder = makeProject({ ...good, "secret/s.yaml": "password\n" });
    symlinkSync("../../secret/s.yaml", join(folder, "spec/vendors/s.yaml"));
    await expectFailure(
      folder,
      ["generate"],
      [
        "spec/vendors/s.yaml error io/symlink\n  spec/vendors/s.yaml is a link that leads out of the spec folder\n",
      ],
    );
  });

  it("follows a link that stays inside", async () => {
    const folder = makeProject(good);
    symlinkSync("../acme.yaml", join(folder, "spec/vendors/acme.yaml.txt"));
    writeFiles(folder, { "spec/zed.yaml": vendorFile("zed") });
    symlinkSync("../zed.yaml", join(folder, "spec/vendors/zed.yaml"));
    const { code, stderr } = await runCli(folder, ["lint"]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "no findings in 2 files\n",
    });
  });

  it("says that the folder of the vendors is a link that leads out", async () => {
    const folder = makeProject({ ...good, "elsewhere/a.yaml": "" });
    rmSync(join(folder, "spec/vendors"), { recursive: true });
    symlinkSync("../elsewhere", join(folder, "spec/vendors"));
    await expectFailure(folder, ["lint"], ["spec/vendors error io/symlink"]);
  });

  it("takes a spec folder that is a link out only from the command line", async () => {
    const elsewhere = makeProject({ "vendors/acme.yaml": vendorFile() });
    const folder = makeProject({ "vendor-codes.config.yaml": configFile() });
    symlinkSync(elsewhere, join(folder, "spec"));
    await expectFailure(
      folder,
      ["generate"],
      [
        "The spec folder spec is a link that leads out of the folder of the configuration",
        "hint: If that is meant, say so with --spec spec",
      ],
    );
    const { code } = await runCli(folder, ["lint", "--spec", "spec"]);
    expect(code).toBe(0);
  });

  it("says that a file in a subfolder would be left out", async () => {
    const folder = makeProject({ ...good, "spec/vendors/more/z.yaml": "" });
    const { code, stdout } = await runCli(folder, ["lint"]);
    expect(code).toBe(1);
    expect(stdout).toContain("spec/vendors/more error yaml/subfolder\n");
  });

  it("names files that cannot be read, together with what is wrong elsewhere", async () => {
    const folder = makeProject({ ...good, "spec/vendors/z.yml": "" });
    mkdirSync(join(folder, "spec/vendors/folder.yaml"));
    symlinkSync("nowhere", join(folder, "spec/vendors/gone.yaml"));
    symlinkSync("loop.yaml", join(folder, "spec/vendors/loop.yaml"));
    writeFiles(folder, { "spec/translations": "" });
    const { code, stdout } = await runCli(folder, ["lint"]);
    expect(code).toBe(3);
    expect(stdout.match(/^spec.*\n.*$/gmu)).toEqual([
      "spec/translations error io/cannot-read\n  spec/translations cannot be read: a part of its path is a file, not a folder",
      "spec/vendors/folder.yaml error io/not-a-file\n  spec/vendors/folder.yaml is no file",
      "spec/vendors/gone.yaml error io/cannot-read\n  spec/vendors/gone.yaml cannot be read: there is no such file",
      "spec/vendors/loop.yaml error io/cannot-read\n  spec/vendors/loop.yaml cannot be read: its links lead in a circle",
      "spec/vendors/z.yml error yaml/extension\n  A spec file ends in .yaml; this one would be left out",
    ]);
  });

  it("says that a .yml file would be left out, also as the only one", async () => {
    const folder = makeProject({ "spec/vendors/acme.yml": vendorFile() });
    const { code, stdout } = await runCli(folder, ["lint"]);
    expect(code).toBe(1);
    expect(stdout).toContain("hint: Rename it to acme.yaml");
  });

  it("says that a reasons.yml would be left out", async () => {
    const folder = makeProject({ ...good, "spec/reasons.yml": "broken: [\n" });
    const { code, stdout } = await runCli(folder, ["lint"]);
    expect(code).toBe(1);
    expect(stdout).toContain("spec/reasons.yml error yaml/extension\n");
    expect(stdout).toContain("hint: Rename it to reasons.yaml");
  });

  it("says that there is no permission", async () => {
    const folder = makeProject({
      ...good,
      "spec/translations/en.yaml": "[]\n",
    });
    giveAway(folder);
    chmodSync(join(folder, "spec/vendors/acme.yaml"), 0);
    chmodSync(join(folder, "spec/translations"), 0);
    const { code, stdout } = await runWithoutRights(folder, ["lint"]);
    chmodSync(join(folder, "spec/translations"), 0o700);
    expect(code).toBe(3);
    expect(stdout.match(/^ {2}\S+ cannot be read: .*$/gmu)).toEqual([
      "  spec/translations cannot be read: no permission",
      "  spec/vendors/acme.yaml cannot be read: no permission",
    ]);
  });
});

describe.concurrent("a bad output folder", () => {
  it("does not write through a link that leads out", async () => {
    const elsewhere = makeProject();
    const links = ["generated", "generated/markdown"];
    for (const link of links) {
      const folder = makeProject({ ...good, "generated/markdown/a.ts": "" });
      rmSync(join(folder, link), { recursive: true, force: true });
      symlinkSync(elsewhere, join(folder, link));
      await expectFailure(
        folder,
        ["generate"],
        [`${link} is a link that leads out of the project`],
      );
    }
    expect(readTree(elsewhere)).toEqual({});
  });

  it("leaves alone what it did not write", async () => {
    const folder = makeProject({
      ...good,
      "vendor-codes.config.yaml": configFile(),
      "generated/typescript/runtime.ts": "export {};\n",
      "generated/json/catalog.json/file": "",
      "generated/typescript/acme": "by hand\n",
    });
    symlinkSync("index.md", join(folder, "generated/json/catalog.schema.json"));
    await expectFailure(
      folder,
      ["generate"],
      [
        "generated/json/catalog.json is a folder, and a generated file belongs there",
        "generated/json/catalog.schema.json is a link, and a generated file belongs there",
        "generated/typescript/acme is a file, and a folder of generated files belongs there",
        "generated/typescript/runtime.ts exists and was not generated by vendor-codes; it is left alone",
      ],
    );
  });

  it("says that a part of the path is a file", async () => {
    const folder = makeProject({ ...good, generated: "a file\n" });
    await expectFailure(
      folder,
      ["generate", "--check"],
      ["generated is a file, and a folder of generated files belongs there"],
    );
    const elsewhere = makeProject({ file: "" });
    await expectFailure(
      folder,
      ["generate", "--out", `${elsewhere}/file/below`],
      ["file is a file, and a folder of generated files belongs there"],
    );
  });

  it("says that the folder is read-only, before anything is written", async () => {
    const folder = makeProject(good);
    await runCli(folder, ["generate"]);
    writeFiles(folder, {
      "spec/vendors/acme.yaml": vendorFile("acme", { name: "OtherCode" }),
    });
    giveAway(folder);
    const locked = join(folder, "generated/markdown");
    chmodSync(locked, 0o555);
    await expectFailure(
      folder,
      ["generate"],
      ["generated/markdown/acme.md cannot be written: no permission"],
      runWithoutRights,
    );
    chmodSync(locked, 0o755);
    const { code } = await runWithoutRights(folder, ["generate"]);
    expect(code).toBe(0);
  });

  it("keeps every file whole when the disk is full", async () => {
    const folder = makeProject(good);
    await runCli(folder, ["generate"]);
    writeFiles(folder, {
      "spec/vendors/acme.yaml": vendorFile("acme", { name: "OtherCode" }),
    });
    const before = readTree(folder);
    const { code, stderr } = await runProcess(folder, ["generate"], {
      // As the first kilobyte of a large file fits.
      preload: `import fs from "node:fs";
        import { syncBuiltinESMExports } from "node:module";
        const write = fs.writeFileSync;
        fs.writeFileSync = (file, text, options) => {
          if (!String(file).includes("acme.md")) return write(file, text, options);
          write(file, String(text).slice(0, 1024), options);
          throw Object.assign(Error("full"), { code: "ENOSPC" });
        };
        syncBuiltinESMExports();`,
    });
    expect(code).toBe(3);
    expect(stderr).toContain(
      "generated/markdown/acme.md cannot be written: the disk is full",
    );
    expect(stderr).toContain("hint: Every file is whole, old or new");
    const after = readTree(folder);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const markdown = "generated/markdown/acme.md";
    expect(after[markdown]).toBe(before[markdown]);
    expect(after).not.toEqual(before);
    expect((await runCli(folder, ["generate"])).code).toBe(0);
  });
});
