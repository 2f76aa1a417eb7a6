import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { compileScripts } from "../generator/build/compile.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the compiled tool. */
    readonly compiledCli: string;
  }
}

/**
 * Compiles the tool once for all tests that run it as a process: it starts in half the time that
 * the sources take. The folder lies below the repository, where the tool finds its templates.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = fileURLToPath(
    new URL(`../node_modules/.cache/cli-${process.pid}/`, import.meta.url),
  );
  mkdirSync(folder, { recursive: true });
  await compileScripts({
    from: fileURLToPath(new URL("../generator", import.meta.url)),
    out: folder,
    exclude: ["build"],
  });
  project.provide("compiledCli", folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
