import { execFile } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
  expectRepaired,
  expectWhole,
  generated,
  makeHalfway,
  vendors,
  type Tree,
} from "./halfway.js";
import { readText, writeFiles } from "./project.js";
import { plainEnvironment } from "./run-cli.js";
import { nodeArguments } from "./run-process.js";

/** Ten seconds: eight runs over forty vendors, so that there is time to kill them. */
describe("a run that is killed", () => {
  it("leaves every file whole at any moment", async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `v-${index}`);
    const trees = [
      await generated(vendors(ids, 60, "old")),
      await generated(vendors(ids, 60, "new")),
    ];
    const [oldTree = {}, newTree = {}] = trees;
    const folder = makeHalfway(oldTree, newTree);
    const parts = [0.3, 0.6, 0.75, 0.85, 0.95, 1];
    let killed = 0;
    // On a busy machine a run may be through before it is killed.
    for (let round = 0; killed < parts.length && round < 60; round += 1) {
      const part = parts[round % parts.length] ?? 1;
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
