import { execFile, type ExecFileOptions } from "node:child_process";
import { join } from "node:path";
import { inject } from "vitest";

export interface Ran {
  /** The exit code; the name of the signal where one ended the process. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** User and group the process runs as. */
  readonly user?: number | undefined;
  /** A module that runs before the tool. */
  readonly preload?: string;
}

/** The arguments of Node that run the compiled tool, in any folder. */
export function nodeArguments(
  args: readonly string[],
  preload?: string,
): readonly string[] {
  const imports =
    preload === undefined
      ? []
      : ["--import", `data:text/javascript,${encodeURIComponent(preload)}`];
  return [...imports, join(inject("compiledCli"), "cli.js"), ...args];
}

/** The environment without what would colour the output or change Node. */
export function plainEnvironment(): Record<string, string> {
  const kept = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT"];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Runs the tool as a process, with `cwd` as its folder. */
export function runCli(
  cwd: string,
  args: readonly string[],
  { env = {}, user, preload }: RunOptions = {},
): Promise<Ran> {
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
      nodeArguments(args, preload),
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
