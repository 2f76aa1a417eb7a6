import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { makeProject } from "../cli/project.js";
import { plainEnvironment } from "../cli/run-cli.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** What the tool is built from, with the packages of this repository. */
function copyRepository(): string {
  const root = makeProject();
  for (const name of [
    "generator",
    "package-lock.json",
    "package.json",
    "spec",
    "templates",
    "tsconfig.json",
  ]) {
    cpSync(join(repository, name), join(root, name), { recursive: true });
  }
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(join(repository, "node_modules"))) {
    if (name.startsWith(".")) continue;
    symlinkSync(
      join(repository, "node_modules", name),
      join(root, "node_modules", name),
    );
  }
  return root;
}

async function run(root: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, "generator/build/from-sources.cjs"), ...args],
    { cwd: root, env: plainEnvironment() },
  );
  return stdout;
}

function edit(root: string, file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

// Slow: it builds the tool three times.
it("runs the sources as they are, and builds only what changed", async () => {
  const root = copyRepository();
  const builds = () =>
    readdirSync(join(root, "node_modules/.cache/vendor-codes/tool"));

  // The lock of an editor: a link that leads nowhere.
  symlinkSync("nobody@nowhere", join(root, "generator/.#cli.ts"));
  expect(await run(root, "--version")).toMatch(/^\d+\.\d+\.\d+\n$/u);
  const first = builds();
  expect(first).toHaveLength(1);
  await run(root, "--help");
  expect(builds()).toEqual(first);

  const [before, after] = ["Vendor codes as reviewed", "Codes as reviewed"];
  edit(root, "generator/commands/program.ts", before, after);
  const both = await Promise.all([run(root, "--help"), run(root, "--help")]);
  for (const text of both) expect(text).toContain("\nCodes as reviewed YAML");
  expect(builds()).toHaveLength(2);

  edit(root, "generator/commands/program.ts", after, before);
  expect(await run(root, "--help")).toContain("Vendor codes as reviewed YAML");
  expect(builds()).toHaveLength(2);

  edit(root, "templates/init/acme.yaml", "id: acme", "id: acme # edited");
  const folder = makeProject();
  await run(
    root,
    "init",
    "--spec",
    join(folder, "spec"),
    "--config",
    join(folder, "c.yaml"),
  );
  expect(builds()).toHaveLength(3);

  symlinkSync("loop", join(root, "generator/loop"));
  await expect(run(root, "--version")).rejects.toThrow(
    "The tool cannot be built from its sources: Error: ELOOP",
  );
});
