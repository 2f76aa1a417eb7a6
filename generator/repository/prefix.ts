import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { show } from "../files/paths.js";

/**
 * The way from the root of the repository to a folder, such as `packages/codes`; empty at the root
 * and outside of any repository. GitHub knows files by their path from the root, and the tool may
 * run in a folder below it.
 */
export function repositoryPrefix(folder: string): string {
  let root = folder;
  // In a work tree of its own and in a submodule `.git` is a file.
  while (!existsSync(join(root, ".git"))) {
    const parent = dirname(root);
    if (parent === root) return "";
    root = parent;
  }
  return root === folder ? "" : show(folder, root);
}
