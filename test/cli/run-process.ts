import { execFile, type ExecFileOptions } from "node:child_process";
import { builtTool } from "./built-tool.js";
import { plainEnvironment, type Ran } from "./run-cli.js";

export interface ProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** User and group the process runs as. */
  readonly user?: number | undefined;
  /** A module that runs before the tool. */
  readonly preload?: string;
}

/** What a process left: the name of the signal where one ended it. */
export interface Ended extends Omit<Ran, "code"> {
  readonly code: number | string;
}

/** The arguments of Node that run the built tool, in any folder. */
export async function nodeArguments(
  args: readonly string[],
  preload?: string,
): Promise<readonly string[]> {
  const imports =
    preload === undefined
      ? []
      : ["--import", `data:text/javascript,${encodeURIComponent(preload)}`];
  return [...imports, await builtTool(), ...args];
}

/**
 * Runs the tool as a process of its own, with `cwd` as its folder. It costs a hundred times what
 * `runCli` costs, so it is for what only a process has: signals, streams, users, a broken Node.
 */
export async function runProcess(
  cwd: string,
  args: readonly string[],
  { env = {}, user, preload }: ProcessOptions = {},
): Promise<Ended> {
  const options: ExecFileOptions = {
    cwd,
    env: { ...plainEnvironment(), ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    ...(user === undefined ? {} : { uid: user, gid: user }),
  };
  const given = await nodeArguments(args, preload);
  return new Promise((resolve) => {
    execFile(process.execPath, given, options, (error, stdout, stderr) => {
      resolve({
        code: error === null ? 0 : (error.code ?? error.signal ?? "unknown"),
        stdout: String(stdout),
        stderr: String(stderr),
      });
    });
  });
}
