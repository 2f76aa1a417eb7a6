import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeCorpus } from "./corpus/codes.js";
import { writeProject } from "./corpus/project.js";
import { expectExit, measure, type Command } from "./measure/process.js";
import { repository, work } from "./places.js";

/**
 * Builds the tool as its package ships it, and returns the script that its bin names.
 *
 * @throws Error when the build fails.
 */
export function buildTool(): string {
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: repository,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm run build fails:\n${stderr}`);
  const { bin }: { readonly bin: Readonly<Record<string, string>> } =
    JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  return join(repository, bin["vendor-codes"] ?? "");
}

/** A folder of its own for whatever a program keeps for its user, on every platform. */
export function cacheIn(folder: string): Readonly<Record<string, string>> {
  return { XDG_CACHE_HOME: folder, HOME: folder, LOCALAPPDATA: folder };
}

/** Projects of ours, each with a cache of its own. */
export class Tool {
  readonly #script: string;

  constructor(script: string) {
    this.#script = script;
  }

  /** A command of the tool in the project of this name. */
  command(project: string, ...words: readonly string[]): Command {
    return {
      arguments: [this.#script, ...words],
      cwd: projectFolder(project),
      environment: cacheIn(cacheFolder(project)),
    };
  }

  /**
   * Nothing is left of the project's earlier runs: no output, and no cache but the one that every
   * user has after the first run of any project, that of the tool's own code.
   */
  forget(project: string): void {
    const folder = projectFolder(project);
    for (const left of ["generated", "node_modules"]) {
      rmSync(join(folder, left), { recursive: true, force: true });
    }
    mkdirSync(join(folder, "node_modules"));
    rmSync(cacheFolder(project), { recursive: true, force: true });
    writeProject(newProject("other"), makeCorpus({ codes: 20, vendors: 1 }));
    this.run({
      ...this.command("other", "generate"),
      environment: cacheIn(cacheFolder(project)),
    });
  }

  /** Runs a command unmeasured. */
  run(command: Command, exitCodes: readonly number[] = [0]): void {
    expectExit(
      command.arguments.slice(1).join(" "),
      measure(command),
      exitCodes,
    );
  }
}

/** The folder of a project that the benchmark makes. */
export function projectFolder(name: string): string {
  return join(work, "projects", name);
}

function cacheFolder(name: string): string {
  return join(work, "caches", name);
}

/** Removes a project and its cache, and makes its empty folder. */
export function newProject(name: string): string {
  const folder = projectFolder(name);
  rmSync(folder, { recursive: true, force: true });
  rmSync(cacheFolder(name), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The repository's own five vendors, with its configuration, as a project. */
export function copyOwnVendors(name: string): void {
  const folder = newProject(name);
  cpSync(join(repository, "spec"), join(folder, "spec"), { recursive: true });
  cpSync(
    join(repository, ".vendor-codes.config.yaml"),
    join(folder, ".vendor-codes.config.yaml"),
  );
  mkdirSync(join(folder, "node_modules"));
}
