import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bench } from "./places.js";

/**
 * The peers have a package.json and a lockfile of their own, so that `npm ci` of the repository stays
 * small; they are installed when they are missing or not those of the lockfile.
 *
 * @throws Error when npm fails.
 */
export function installPeers(say: (text: string) => void): void {
  if (missing().length === 0) return;
  say("Installing the measured packages in test/bench (about 340 MB) …");
  const { status } = spawnSync(
    "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: bench,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) throw new Error("npm ci fails in test/bench");
}

/** Packages that are not installed in the wanted version. */
function missing(): readonly string[] {
  const { devDependencies }: Manifest = manifest("package.json");
  return Object.entries(devDependencies)
    .filter(([name, version]) => {
      const file = join("node_modules", name, "package.json");
      if (!existsSync(join(bench, file))) return true;
      const installed: { readonly version: string } = JSON.parse(
        readFileSync(join(bench, file), "utf8"),
      );
      return installed.version !== version;
    })
    .map(([name]) => name);
}

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

function manifest(file: string): Manifest {
  return JSON.parse(readFileSync(join(bench, file), "utf8"));
}
