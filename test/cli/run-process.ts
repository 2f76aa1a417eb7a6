import { execFile, type ExecFileOptions } from "node:child_process";
import { join } from "node:path";
import { inject } from "vitest";
import { plainEnvironment, type Ran } from "./run-cli.js";

export interface ProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** User and group the process runs as. */
  readonly user?: number | undefined;
  /** A module that runs before the tool. */
  readonly preload?: string;
  /** The tool, where it is another one than the compiled tool of this run. */
  readonly tool?: string;
}

/** What a process left: the name of the signal where one ended it. */
export interface Ended extends Omit<Ran, "code"> {
  readonly code: number | string;
}

/** The arguments of Node that run the compiled tool, in any folder. */
export function nodeArguments(
  args: readonly string[],
  preload?: string,
  tool = join(inject("compiledCli"), "cli.js"),
): readonly string[] {
  const imports =
    preload === undefined
      ? []
      : ["--import", `data:text/javascript,${encodeURIComponent(preload)}`];
  return [...imports, tool, ...args];
}

/**
 * Runs the tool as a process of its own, with `cwd` as its folder. It costs a hundred times what
 * `runCli` costs, so it is for what only a process has: signals, streams, users, a broken Node.
 */
export function runProcess(
  cwd: string,
  args: readonly string[],
  { env = {}, user, preload, tool }: ProcessOptions = {},
): Promise<Ended> {
  const options: ExecFileOptions = {
    cwd,
    env: { ...plainEnvironment(), ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    ...(user === undefined ? {} : { uid: user, gid: user }),
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      nodeArguments(args, preload, tool),
      options,
      (error, stdout, stderr) => {
        resolve({
          code: error === null ? 0 : (error.code ?? error.signal ?? "unknown"),
          stdout: String(stdout),
          stderr: String(stderr),
        });
      },
    );
  });
}
