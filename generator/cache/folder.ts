import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder of what a run may keep to be quicker the next time: in `node_modules/.cache` of the
 * nearest package at `start` or above it, and where there is none in the platform's cache folder.
 * Deleting it is always safe. Undefined where there is no such place.
 */
export function cacheFolder(
  start: string,
  environment: Environment,
  platform: string,
): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (
      existsSync(join(folder, "node_modules")) ||
      existsSync(join(folder, "package.json"))
    ) {
      return join(folder, "node_modules", ".cache", "vendor-codes");
    }
    if (dirname(folder) === folder) break;
  }
  const shared = platformFolder(environment, platform);
  return shared === undefined ? undefined : join(shared, "vendor-codes");
}

/**
 * Where programs keep what can be made again: the XDG folder, `Library/Caches`, or `LOCALAPPDATA`.
 *
 * @example platformFolder({ HOME: "/ada" }, "linux") // "/ada/.cache"
 */
export function platformFolder(
  environment: Environment,
  platform: string,
): string | undefined {
  const { HOME: home, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = environment;
  if (platform === "win32") return absolute(local);
  const house = absolute(home);
  if (platform === "darwin") return house && join(house, "Library", "Caches");
  return absolute(xdg) ?? (house && join(house, ".cache"));
}

/** The standard says that a relative path is to be ignored. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}
