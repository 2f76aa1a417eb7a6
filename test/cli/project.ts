import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";

/** Texts or bytes by their path, with forward slashes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a folder of its own, outside of this repository; it is removed after all tests. */
export function makeProject(files: Files = {}): string {
  const folder = mkdtempSync(join(inject("temporaryRoot"), "project-"));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, ...path.split("/"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** Every file below a folder by its path; a folder without entries ends in a slash. */
export function readTree(folder: string, below = ""): Record<string, string> {
  const tree: Record<string, string> = {};
  const path = join(folder, below);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const shown = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      const inner = readTree(folder, shown);
      Object.assign(tree, inner);
      if (Object.keys(inner).length === 0) tree[`${shown}/`] = "";
    } else if (entry.isFile()) {
      tree[shown] = readFileSync(join(folder, shown), "utf8");
    } else {
      tree[`${shown}@`] = "";
    }
  }
  return tree;
}

export function readText(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}
