import { join } from "node:path";
import { makeProject, writeFiles, type Files } from "../cli/project.js";
import { runCli } from "../cli/run-cli.js";
import { configFile, entry, vendorFile } from "../cli/vendor-file.js";
import {
  cloneRepository,
  commitFiles,
  git,
  makeRepository,
} from "../repository/git-repository.js";

/** What a job on a pull request finds: a clone, and what GitHub says of the pull request. */

export const marker = "<!-- vendor-codes review -->";
export const robot = "github-actions[bot]";

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

export interface Hub {
  /** What the token may do: write comments, read them, or neither. */
  readonly mode: "write" | "read" | "none";
  readonly comments: readonly Comment[];
  readonly calls: readonly {
    readonly method: string;
    readonly endpoint: string;
    readonly token: string;
    readonly host: string;
  }[];
}

/** A job on a pull request. */
export interface Job {
  readonly folder: string;
  readonly state: string;
}

/** One vendor and a configuration with one small target; the output is not generated yet. */
export function specOf(
  entries: readonly string[],
  below = "",
): Record<string, string> {
  return {
    [`${below}vendor-codes.config.yaml`]: configFile(
      "demo",
      "targets: { typescript: { enabled: false }, markdown: { enabled: false } }",
    ),
    [`${below}spec/vendors/acme.yaml`]: vendorFile("acme", { entries }),
  };
}

export const one = entry(1, "ONE", "message: first");
export const two = entry(2, "TWO", "message: second");

const origins = new Map<string, Promise<string>>();

/** A repository whose spec is fresh; made once, and cloned by every test. */
async function makeOrigin(below: string): Promise<string> {
  const origin = makeRepository(specOf([...one, ...two], below));
  await generateIn(join(origin, below));
  commitFiles(origin);
  return origin;
}

/** A clone whose branch left the main branch; `below` is the folder of the project. */
export async function makeJob(
  options: Partial<Pick<Hub, "mode" | "comments">> = {},
  below = "",
): Promise<Job> {
  const origin = origins.get(below) ?? makeOrigin(below);
  origins.set(below, origin);
  const folder = cloneRepository(await origin);
  git(folder, "checkout", "--quiet", "-b", "work");
  return { folder, state: makeState(options) };
}

export function makeState(
  options: Partial<Pick<Hub, "mode" | "comments">> = {},
): string {
  const hub: Hub = { mode: "write", comments: [], calls: [], ...options };
  return join(makeProject({ "hub.json": JSON.stringify(hub) }), "hub.json");
}

/** A commit of the spec and of what it generates. */
export async function change(
  { folder }: Job,
  files: Files,
  below = "",
): Promise<void> {
  writeFiles(folder, files);
  await generateIn(join(folder, below));
  commitFiles(folder);
}

async function generateIn(folder: string): Promise<void> {
  const { code, stderr } = await runCli(folder, ["generate"]);
  if (code !== 0) throw new Error(stderr);
}
