import { join } from "node:path";
import { platformFolder, type Environment } from "../cache/folder.js";

/**
 * Where compiled code of the tool may lie, the best place first: with the installation that it
 * belongs to, and else in the platform's cache folder, for an installation that only others may write.
 *
 * @param home The folder of the bundles.
 */
export function codeFolders(
  home: string,
  environment: Environment,
  platform: string,
): readonly string[] {
  const shared = platformFolder(environment, platform);
  return [join(modulesOf(home), ".cache"), ...(shared ? [shared] : [])].map(
    (folder) => join(folder, "vendor-codes", "code"),
  );
}

/**
 * The node_modules that holds the tool. In a repository of its own the tool lies in `dist/cli`, and
 * the packages beside `dist`.
 *
 * @example modulesOf("/a/node_modules/@vendor-codes/cli/dist/cli") // "/a/node_modules"
 */
function modulesOf(home: string): string {
  const name = "node_modules";
  const at = Math.max(
    home.lastIndexOf(`/${name}/`),
    home.lastIndexOf(`\\${name}\\`),
  );
  return at === -1
    ? join(home, "../..", name)
    : home.slice(0, at + 1 + name.length);
}
