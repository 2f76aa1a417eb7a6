import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * The root of the repository that a folder is in, found without git. In a work tree of its own and in
 * a submodule `.git` is a file.
 */
export function repositoryRoot(folder: string): string | undefined {
  for (let root = resolve(folder); ; root = dirname(root)) {
    if (existsSync(join(root, ".git"))) return root;
    if (dirname(root) === root) return undefined;
  }
}
