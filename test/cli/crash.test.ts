import { execFile } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { makeProject, readText, readTree, writeFiles } from "./project.js";
import { plainEnvironment, runCli } from "./run-cli.js";
import { nodeArguments, runProcess } from "./run-process.js";
import {
  configFile,
  entry,
  vendorFile,
  withoutTypescript,
} from "./vendor-file.js";

type Tree = Readonly<Record<string, string>>;

const config = {
  "vendor-codes.config.yaml": configFile("demo", withoutTypescript),
};

/** Vendors with this many codes each, all with the same text. */
function vendors(ids: readonly string[], codes: number, text: string): Tree {
  return Object.fromEntries(
    ids.map((id) => [
      `spec/vendors/${id}.yaml`,
      vendorFile(id, {
        entries: Array.from({ length: codes }, (_, code) =>
          entry(code, `CODE_${code}`, `message: ${text} ${code}`),
        ).flat(),
      }),
    ]),
  );
}

/** What a spec generates, and its spec, as one tree. */
async function generated(spec: Tree): Promise<Tree> {
  const folder = makeProject({ ...config, ...spec });
  const { code } = await runCli(folder, ["generate"]);
  expect(code).toBe(0);
  return readTree(folder);
}

/** A project that has the old output and the new spec. */
function makeHalfway(oldTree: Tree, newTree: Tree): string {
  const output = Object.entries(oldTree).filter(([path]) =>
    path.startsWith("generated/"),
  );
  const spec = Object.entries(newTree).filter(
    ([path]) => !path.startsWith("generated/"),
  );
  return makeProject(Object.fromEntries([...output, ...spec]));
}

/** Every file is whole, old or new; only temporary files may stand beside them. */
function expectWhole(folder: string, oldTree: Tree, newTree: Tree): void {
  for (const [path, text] of Object.entries(readTree(folder))) {
    if (path.endsWith(".vendor-codes-tmp") || path.endsWith("/")) continue;
    const isWhole = text === oldTree[path] || text === newTree[path];
    expect({ path, isWhole }).toEqual({ path, isWhole: true });
  }
}

async function expectRepaired(folder: string, newTree: Tree): Promise<void> {
  const { code } = await runCli(folder, ["generate"]);
  expect(code).toBe(0);
  expect(readTree(folder)).toEqual(newTree);
}

/** Ends the process, as `kill -9` does, in its nth change of the output. */
function killAt(change: number): string {
  return `import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    let left = ${change};
    for (const name of ["writeFileSync", "renameSync", "rmSync", "rmdirSync"]) {
      const act = fs[name];
      fs[name] = (path, ...args) => {
        if (!String(path).includes("generated")) return act(path, ...args);
        left -= 1;
        if (left > 0) return act(path, ...args);
        if (name === "writeFileSync") act(path, args[0].slice(0, 200), args[1]);
        process.kill(process.pid, "SIGKILL");
      };
    }
    syncBuiltinESMExports();`;
}

describe("a run that is killed", () => {
  const small = {
    old: vendors(["acme", "gone"], 3, "old"),
    new: vendors(["acme", "zed"], 3, "new"),
  };

  it("leaves every file whole at every step, and the next run repairs the set", async () => {
    const [oldTree, newTree] = await Promise.all([
      generated(small.old),
      generated(small.new),
    ]);
    const crash = async (change: number) => {
      const folder = makeHalfway(oldTree, newTree);
      const preload = killAt(change);
      const { code } = await runProcess(folder, ["generate"], { preload });
      expect({ change, code }).toEqual({ change, code: "SIGKILL" });
      expectWhole(folder, oldTree, newTree);
      await expectRepaired(folder, newTree);
    };
    // Four files are written and renamed, and one is removed.
    await Promise.all([1, 2, 3, 4].map(crash));
    await Promise.all([5, 6, 7, 8, 9].map(crash));
  });

  it("at any moment", async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `v-${index}`);
    const trees = [
      await generated(vendors(ids, 60, "old")),
      await generated(vendors(ids, 60, "new")),
    ];
    const [oldTree = {}, newTree = {}] = trees;
    const folder = makeHalfway(oldTree, newTree);
    let killed = 0;
    for (const [round, part] of [0.3, 0.6, 0.75, 0.85, 0.95, 1].entries()) {
      const target = trees[(round + 1) % 2] ?? {};
      writeFiles(folder, onlySpec(target));
      if (await killAfter(folder, part, target)) killed += 1;
      expectWhole(folder, oldTree, newTree);
    }
    expect(killed).toBeGreaterThan(0);
    writeFiles(folder, onlySpec(newTree));
    await expectRepaired(folder, newTree);
  });
});

function onlySpec(tree: Tree): Tree {
  return Object.fromEntries(
    Object.entries(tree).filter(([path]) => path.startsWith("spec/")),
  );
}

/** Starts a run and kills it when this part of its files is written, or a little before. */
async function killAfter(
  folder: string,
  part: number,
  target: Tree,
): Promise<boolean> {
  const given = await nodeArguments(["generate"]);
  const child = execFile(process.execPath, given, {
    cwd: folder,
    env: plainEnvironment(),
  });
  const closed = new Promise<string | null>((resolve) => {
    child.on("close", (_code, signal) => resolve(signal));
  });
  const files = Object.keys(target).filter((path) =>
    path.startsWith("generated/"),
  );
  const last = files[Math.floor((files.length - 1) * part)] ?? "";
  while (child.exitCode === null && !isWritten(folder, last, target)) {
    await setTimeout(1);
  }
  child.kill("SIGKILL");
  return (await closed) === "SIGKILL";
}

function isWritten(folder: string, path: string, target: Tree): boolean {
  try {
    return readText(folder, path) === target[path];
  } catch {
    return false;
  }
}

describe("two runs at once", () => {
  it("end with a whole set", async () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const spec = vendors(ids, 5, "new");
    const oldTree = await generated(vendors([...ids, "gone"], 5, "old"));
    const newTree = await generated(spec);
    for (let round = 0; round < 2; round += 1) {
      const folder = makeHalfway(oldTree, newTree);
      const ran = await Promise.all([
        runProcess(folder, ["generate"]),
        runProcess(folder, ["generate"]),
      ]);
      expect(ran.map(({ code }) => code)).toEqual([0, 0]);
      expect(readTree(folder)).toEqual(newTree);
    }
  });

  it("does not mind that the other one clears up its temporary file", async () => {
    const tree = await generated(vendors(["acme"], 3, "new"));
    const folder = makeHalfway({}, tree);
    const ran = await runProcess(folder, ["generate"], {
      preload: `import fs from "node:fs";
        import { syncBuiltinESMExports } from "node:module";
        const rename = fs.renameSync;
        let count = 0;
        fs.renameSync = (from, to) => {
          if ((count += 1) % 2 === 1) fs.rmSync(from);
          return rename(from, to);
        };
        syncBuiltinESMExports();`,
    });
    expect(ran.code).toBe(0);
    expect(readTree(folder)).toEqual(tree);
  });
});
