import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

const sources: { builtTool(): string } = createRequire(import.meta.url)(
  "../../generator/build/from-sources.cjs",
);

let built: Promise<string> | undefined;

/**
 * The tool as `npm run build` makes it, with what ships beside it: built once in a run, by the first
 * test that starts a process. It lies outside of the repository, in a folder that every user can read,
 * as the clone may lie where only its owner can.
 *
 * @returns The path of its `cli.js`.
 */
export function builtTool(): Promise<string> {
  built ??= build(join(inject("temporaryRoot"), "tool"));
  return built;
}

async function build(folder: string): Promise<string> {
  const cli = join(folder, "dist/cli/cli.js");
  const done = `${folder}.done`;
  if (!isFirst(folder)) {
    while (!existsSync(done)) await setTimeout(20);
    return cli;
  }
  try {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    for (const part of ["package.json", "templates", "spec"]) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
    // What `npm run generate` starts; it is built again only when a source changed.
    cpSync(sources.builtTool(), join(folder, "dist/cli"), { recursive: true });
    openUp(folder);
    return cli;
  } finally {
    // Written after a failure as well, so that the other workers fail too and do not wait.
    writeFileSync(done, "");
  }
}

/** Whether no other worker has begun. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Lets every user read a folder and all that is in it, whatever the umask was. */
export function openUp(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openUp(path);
    else chmodSync(path, 0o755);
  }
}
