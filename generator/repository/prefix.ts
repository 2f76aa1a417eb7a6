import { show } from "../files/paths.js";
import { repositoryRoot } from "./root.js";

/**
 * The way from the root of the repository to a folder, such as `packages/codes`; empty at the root
 * and outside of any repository. GitHub knows files by their path from the root, and the tool may
 * run in a folder below it.
 */
export function repositoryPrefix(folder: string): string {
  const root = repositoryRoot(folder);
  const way = root === undefined ? "." : show(folder, root);
  return way === "." ? "" : way;
}
