import { chmodSync, chownSync, cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { makeProject } from "./project.js";
import { runCli, type Ran } from "./run-cli.js";
import { runProcess, type Ended } from "./run-process.js";

/** A user who is not the superuser, for whom permissions count. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

/** Makes a folder and all that is in it the property of the user of `runWithoutRights`. */
export function giveAway(folder: string): void {
  if (nobody === undefined) return;
  chownSync(folder, nobody, nobody);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveAway(path);
    else chownSync(path, nobody, nobody);
  }
}

/** Runs the tool as a user whom permissions stop: as this one, or where that is root, as another. */
export async function runWithoutRights(
  cwd: string,
  args: readonly string[],
): Promise<Ended | Ran> {
  if (nobody === undefined) return runCli(cwd, args);
  readableTool ??= copyTool();
  return runProcess(cwd, args, { user: nobody, tool: await readableTool });
}

let readableTool: Promise<string> | undefined;

/**
 * A copy of the tool that every user can read, as the clone may lie where only its owner can. Two
 * packages that only TypeScript output needs are left out.
 */
async function copyTool(): Promise<string> {
  const folder = makeProject();
  const root = fileURLToPath(new URL("../..", import.meta.url));
  for (const part of ["package.json", "templates", "spec"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  await build({
    entryPoints: [join(root, "generator/cli.ts")],
    outdir: join(folder, "dist"),
    bundle: true,
    // So that what a command does not need is not loaded here either.
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["ts-morph", "prettier"],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  openUp(folder);
  return join(folder, "dist/cli.js");
}

function openUp(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openUp(path);
    else chmodSync(path, 0o644);
  }
}
