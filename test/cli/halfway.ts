import { expect } from "vitest";
import { makeProject, readTree } from "./project.js";
import { runCli } from "./run-cli.js";
import {
  configFile,
  entry,
  vendorFile,
  withoutTypescript,
} from "./vendor-file.js";

export type Tree = Readonly<Record<string, string>>;

const config = {
  "vendor-codes.config.yaml": configFile("demo", withoutTypescript),
};

/** Vendors with this many codes each, all with the same text. */
export function vendors(
  ids: readonly string[],
  codes: number,
  text: string,
): Tree {
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
export async function generated(spec: Tree): Promise<Tree> {
  const folder = makeProject({ ...config, ...spec });
  const { code } = await runCli(folder, ["generate"]);
  expect(code).toBe(0);
  return readTree(folder);
}

/** A project that has the old output and the new spec. */
export function makeHalfway(oldTree: Tree, newTree: Tree): string {
  const output = Object.entries(oldTree).filter(([path]) =>
    path.startsWith("generated/"),
  );
  const spec = Object.entries(newTree).filter(
    ([path]) => !path.startsWith("generated/"),
  );
  return makeProject(Object.fromEntries([...output, ...spec]));
}

/** Every file is whole, old or new; only temporary files may stand beside them. */
export function expectWhole(
  folder: string,
  oldTree: Tree,
  newTree: Tree,
): void {
  for (const [path, text] of Object.entries(readTree(folder))) {
    if (path.endsWith(".vendor-codes-tmp") || path.endsWith("/")) continue;
    const isWhole = text === oldTree[path] || text === newTree[path];
    expect({ path, isWhole }).toEqual({ path, isWhole: true });
  }
}

/** Expects that the next run repairs the set. */
export async function expectRepaired(
  folder: string,
  newTree: Tree,
): Promise<void> {
  const { code } = await runCli(folder, ["generate"]);
  expect(code).toBe(0);
  expect(readTree(folder)).toEqual(newTree);
}
