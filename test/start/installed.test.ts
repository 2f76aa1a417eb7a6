import { execFile } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtTool, openUp } from "../cli/built-tool.js";
import { giveAway, otherUser } from "../cli/other-user.js";
import { makeProject } from "../cli/project.js";
import { plainEnvironment } from "../cli/run-cli.js";
import { vendorFile } from "../cli/vendor-file.js";

/** The tool as npm installs it, in a project of its own. */
async function install(): Promise<Installed> {
  const built = join(dirname(await builtTool()), "../..");
  const root = makeProject({
    "spec/vendors/acme.yaml": vendorFile(),
    "vendor-codes.config.yaml": "reasons: off\n",
  });
  const modules = join(root, "node_modules");
  const tool = join(modules, "@vendor-codes/cli");
  mkdirSync(dirname(tool), { recursive: true });
  cpSync(built, tool, {
    recursive: true,
    filter: (path) => !path.endsWith("node_modules"),
  });
  // Other users may read it.
  openUp(root);
  return { root, tool, code: join(modules, ".cache/vendor-codes/code") };
}

interface Installed {
  readonly root: string;
  readonly tool: string;
  /** Where its compiled code lies. */
  readonly code: string;
}

interface Ran {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  { root, tool }: Installed,
  args: readonly string[],
  { user, env }: { readonly user?: number; readonly env?: object } = {},
): Promise<Ran> {
  const options = {
    cwd: root,
    env: { ...plainEnvironment(), HOME: "/nonexistent", ...env },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(tool, "dist/cli/cli.js"), ...args],
      options,
      (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      },
    );
  });
}

/** The bundles that a run loaded, and whether an earlier run had compiled them. */
function loadsOf({ code, stderr }: Ran): Readonly<Record<string, boolean>> {
  expect(code, stderr).toBe(0);
  return Object.fromEntries(
    [...stderr.matchAll(/of it loading ([a-z-]+)(, compiled)?/gu)].map(
      ([, name = "", compiled]) => [name, compiled === undefined],
    ),
  );
}

const lint = ["lint", "--timing"];
const generate = ["generate", "--no-cache", "--timing"];

describe("the installed tool", () => {
  it("compiles its bundles once, each when it is needed first", async () => {
    const installed = await install();
    expect(loadsOf(await run(installed, lint))).toEqual({ core: false });
    expect(loadsOf(await run(installed, lint))).toEqual({ core: true });
    expect(loadsOf(await run(installed, generate))).toEqual({
      core: true,
      "ts-morph": false,
    });
    expect(loadsOf(await run(installed, generate))).toEqual({
      core: true,
      "ts-morph": true,
    });
  });

  it("takes no notice of code that is broken or that others may write, and replaces it", async () => {
    const installed = await install();
    await run(installed, lint);
    const [name = ""] = readdirSync(installed.code);
    const file = join(installed.code, name);
    const good = readFileSync(file);
    const flipped = Buffer.from(good);
    flipped.writeUInt8(
      flipped.readUInt8(flipped.length >> 1) ^ 4,
      flipped.length >> 1,
    );
    for (const spoil of [
      () => writeFileSync(file, flipped),
      () => writeFileSync(file, good.subarray(0, good.length >> 1)),
      () => writeFileSync(file, ""),
      () => chmodSync(file, 0o666),
    ]) {
      spoil();
      expect(loadsOf(await run(installed, lint))).toEqual({ core: false });
      expect(loadsOf(await run(installed, lint))).toEqual({ core: true });
    }
  });

  it("is safe to start several times at once", async () => {
    const installed = await install();
    const runs = await Promise.all(
      Array.from({ length: 4 }, () => run(installed, lint)),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(readdirSync(installed.code)).toHaveLength(1);
    expect(loadsOf(await run(installed, lint))).toEqual({ core: true });
  });

  it("compiles anew for other options of Node", async () => {
    const installed = await install();
    await run(installed, lint);
    const env = { NODE_OPTIONS: "--max-old-space-size=900" };
    expect(loadsOf(await run(installed, lint, { env }))).toEqual({
      core: false,
    });
    expect(loadsOf(await run(installed, lint, { env }))).toEqual({
      core: true,
    });
    expect(loadsOf(await run(installed, lint))).toEqual({ core: true });
  });

  it("says what to do when a part of it is missing", async () => {
    const installed = await install();
    rmSync(join(installed.tool, "dist/cli/core.js"));
    const { code, stderr } = await run(installed, ["lint"]);
    expect(code).toBe(70);
    expect(stderr).toMatch(
      /^vendor-codes cannot be loaded; install @vendor-codes\/cli again: .*core\.js.*\n$/u,
    );
  });
});

describe.skipIf(otherUser === undefined)(
  "a tool that only others may write",
  () => {
    it("keeps its code in the user's own cache folder", async () => {
      const installed = await install();
      const shared = makeProject();
      giveAway(shared);
      const options = { user: otherUser ?? 0, env: { XDG_CACHE_HOME: shared } };
      expect(loadsOf(await run(installed, lint, options))).toEqual({
        core: false,
      });
      expect(loadsOf(await run(installed, lint, options))).toEqual({
        core: true,
      });
      expect(existsSync(installed.code)).toBe(false);
      expect(readdirSync(join(shared, "vendor-codes/code"))).toHaveLength(1);
    });

    it("works where nothing can be kept", async () => {
      const installed = await install();
      for (let time = 0; time < 2; time += 1) {
        const ran = await run(installed, lint, { user: otherUser ?? 0 });
        expect(loadsOf(ran)).toEqual({ core: false });
        expect(ran.stdout).toBe("");
      }
    });

    it("does not run code that another user left", async () => {
      const installed = await install();
      await run(installed, lint);
      const ran = await run(installed, lint, { user: otherUser ?? 0 });
      expect(loadsOf(ran)).toEqual({ core: false });
    });
  },
);
