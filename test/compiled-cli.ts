import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { buildTool } from "../generator/build/tool.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the compiled tool. */
    readonly compiledCli: string;
  }
}

/**
 * Builds the tool once for all tests that run it as a process, as `npm run build` does. The folder lies below the repository, where the tool finds its templates.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = fileURLToPath(
    new URL(`../node_modules/.cache/cli-${process.pid}/`, import.meta.url),
  );
  await buildTool(folder);
  project.provide("compiledCli", folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
