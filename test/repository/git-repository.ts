import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { DiagnosticError } from "../../generator/diagnostic.js";
import {
  findRepository,
  type Repository,
} from "../../generator/repository/git.js";
import { makeProject, writeFiles, type Files } from "../cli/project.js";
import { plainEnvironment } from "../cli/run-cli.js";

/** Real repositories in folders of their own; nothing of this machine's configuration counts. */

const someone = { name: "Ada", email: "ada@example.com" };
const date = "2026-01-02T03:04:05Z";

/** The environment in which every git of a test runs. */
export function gitEnvironment(): Record<string, string> {
  return {
    ...plainEnvironment(),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: someone.name,
    GIT_AUTHOR_EMAIL: someone.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: someone.name,
    GIT_COMMITTER_EMAIL: someone.email,
    GIT_COMMITTER_DATE: date,
  };
}

/** Runs git in a folder and returns what it prints, without the last line end. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", ["-C", folder, ...args], {
    env: gitEnvironment(),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).replace(/\n$/u, "");
}

/**
 * A repository with the branch `main` and one commit for each state of its files; files of an
 * earlier state stay.
 */
export function makeRepository(...states: readonly Files[]): string {
  const folder = makeProject();
  git(folder, "init", "--quiet", "--initial-branch=main");
  for (const files of states) commitFiles(folder, files);
  return folder;
}

/** Adds a commit on the current branch and returns its hash. */
export function commitFiles(folder: string, files: Files = {}): string {
  writeFiles(folder, files);
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message=A change");
  return git(folder, "rev-parse", "HEAD");
}

/** A clone through a URL, so that git counts the depth. */
export function cloneRepository(
  folder: string,
  ...options: readonly string[]
): string {
  const clone = makeProject();
  const url = pathToFileURL(folder).href;
  git(clone, "clone", "--quiet", "--no-local", ...options, url, ".");
  return clone;
}

/** The repository that the tool finds, with an environment of the tests and what is added. */
export function openRepository(
  folder: string,
  added: Readonly<Record<string, string>> = {},
): Repository {
  const found = findRepository(folder, { ...gitEnvironment(), ...added });
  if (found === undefined) throw new Error(`${folder} is in no repository`);
  return found;
}

/** The findings that an action ends in, as `rule: message | hint`. */
export function problemOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return error.diagnostics
      .map(({ rule, message, hint }) => `${rule}: ${message} | ${hint ?? ""}`)
      .join("\n");
  }
  return "no problem";
}

/** Runs the git command that a hint names, as a user would paste it. */
export function runHint(folder: string, hint: string): void {
  const [, line = ""] = /(git fetch [^;(,]+)/u.exec(hint) ?? [];
  const words = line.trim().replaceAll('"', "").split(" ").slice(1);
  git(folder, ...words);
}
