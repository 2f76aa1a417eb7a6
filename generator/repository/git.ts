import { spawnSync } from "node:child_process";
import { ioError, type DiagnosticError } from "../diagnostic.js";
import { gitEnvironment, type Environment } from "./environment.js";
import { hasCode, reasonOf } from "../files/system-error.js";
import { repositoryRoot } from "./root.js";
import { visible } from "../text/visible.js";

export type { Environment } from "./environment.js";

/** The only file that runs git; repositories are read, never written. */

/** The repository around a folder that people work in. */
export interface Repository {
  /** Top level of the work tree, without links. */
  readonly top: string;
  /** Path of the folder below the top level, with forward slashes; "" is the top level itself. */
  readonly folder: string;
  /** In which git runs. */
  readonly environment: Environment;
}

export interface GitOutput {
  /** 0 is success; git says "no" with 1, and "cannot" mostly with 128. */
  readonly code: number;
  readonly bytes: Buffer;
  readonly text: string;
  /** What git says to people. */
  readonly problem: string;
}

/** More than any spec has; git is stopped where it prints more. */
const mostBytes = 1024 * 1024 * 1024;

/** Without what a repository could start programs with, none of which reading needs. */
const cautious = [
  "--no-pager",
  "--no-optional-locks",
  "--literal-pathspecs",
  "-c",
  "core.fsmonitor=false",
  // A checked-out folder that looks like a bare repository brings a configuration of its own.
  "-c",
  "safe.bareRepository=explicit",
] as const;

/**
 * The repository whose work tree holds a folder; undefined where there is none, or a bare one.
 * `environment` is that of the process: git needs its PATH and HOME.
 *
 * @throws DiagnosticError (io) when git is not installed or refuses to open the repository.
 * @example findRepository(`${repository.top}/spec`, environment)?.folder // "spec"
 */
export function findRepository(
  folder: string,
  environment: Environment,
): Repository | undefined {
  const own = gitEnvironment(environment);
  const { code, text, problem } = run(
    folder,
    ["rev-parse", "--is-inside-work-tree", "--show-toplevel"],
    own,
  );
  // In a bare repository git prints this and then fails for want of a top level.
  if (text.startsWith("false\n")) return undefined;
  if (code !== 0) {
    if (isUntrusted(problem)) throw untrusted(problem);
    // No repository is a fact; one that git does not open is a failure.
    if (repositoryRoot(folder) !== undefined)
      throw gitFailed("rev-parse", problem);
    return undefined;
  }
  const prefix = run(folder, ["rev-parse", "--show-prefix"], own);
  return {
    top: lineOf(text.replace(/^true\n/u, "")),
    folder: lineOf(prefix.text).replace(/\/$/u, ""),
    environment: own,
  };
}

/** Runs git at the top level; `input` goes to its standard input. */
export function runGit(
  { top, environment }: Repository,
  args: readonly string[],
  input = "",
): GitOutput {
  return run(top, args, environment, input);
}

/** The output of a command that has no reason to end with another exit code. */
export function readGit(
  repository: Repository,
  args: readonly string[],
  codes: readonly number[] = [0],
  input = "",
): GitOutput {
  const output = runGit(repository, args, input);
  if (codes.includes(output.code)) return output;
  throw gitFailed(args[0] ?? "", output.problem);
}

/** A line without its end; a path may hold others. */
export function lineOf(text: string): string {
  return text.replace(/\n$/u, "");
}

function run(
  folder: string,
  args: readonly string[],
  environment: Environment,
  input = "",
): GitOutput {
  const { error, status, stdout, stderr } = spawnSync(
    "git",
    [...cautious, "-C", folder, ...args],
    {
      env: { ...environment },
      input,
      maxBuffer: mostBytes,
      windowsHide: true,
    },
  );
  if (hasCode(error, "ENOENT")) {
    throw ioError(
      "io/git",
      "The program git cannot be started: it is not installed, or not in the PATH",
      "Install git (https://git-scm.com), or compare two folders: vendor-codes diff <folder> <folder>",
    );
  }
  if (error !== undefined) throw gitFailed(args[0] ?? "", reasonOf(error));
  return {
    // A signal ended it where there is no status.
    code: status ?? 128,
    bytes: stdout,
    get text() {
      return stdout.toString("utf8");
    },
    problem: stderr.toString("utf8"),
  };
}

/** The name of the setting stands in the message in every language. */
function isUntrusted(problem: string): boolean {
  return problem.includes("safe.directory");
}

function untrusted(problem: string): DiagnosticError {
  // git says the whole command, with the folder quoted for a shell.
  const [, place = "<folder>"] = /safe\.directory (.+)/u.exec(problem) ?? [];
  return ioError(
    "io/git",
    "git does not open this repository, because its folder belongs to another user",
    `If you trust it: git config --global --add safe.directory ${visible(place)}`,
  );
}

function gitFailed(command: string, problem: string): DiagnosticError {
  const detail = visible(problem.trim().split("\n").at(-1) ?? "");
  return ioError(
    "io/git",
    `git ${command} failed${detail === "" ? "" : `: ${detail}`}`,
    "Run git status in this folder; git fsck checks the repository",
  );
}
