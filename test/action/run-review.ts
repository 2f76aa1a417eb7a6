import { execFile } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeProject, writeFiles, type Files } from "../cli/project.js";
import { nodeArguments, runCli } from "../cli/run-cli.js";
import { configFile, entry, vendorFile } from "../cli/vendor-file.js";
import {
  cloneRepository,
  commitFiles,
  git,
  gitEnvironment,
  makeRepository,
} from "../repository/git-repository.js";

/** Runs the script of the action as a runner does, with a fake of gh and a state of its own. */

export const script = fileURLToPath(
  new URL("../../.github/actions/review/review.sh", import.meta.url),
);
const fakeGh = fileURLToPath(new URL("fake-gh.mjs", import.meta.url));

export const marker = "<!-- vendor-codes review -->";
export const robot = "github-actions[bot]";

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

interface Hub {
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

export interface Reviewed extends Hub {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
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

export interface ReviewOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly below?: string;
}

const defaults = {
  RUNNER_TEMP: "",
  GITHUB_BASE_REF: "main",
  GITHUB_REPOSITORY: "acme/codes",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_RUN_ID: "42",
  GH_TOKEN: "secret",
  REVIEW_PULL_REQUEST: "7",
  REVIEW_HEAD_SHA: "0123456789abcdef0123456789abcdef01234567",
} as const;

export async function review(
  { folder, state }: Job,
  { env = {}, below = "." }: ReviewOptions = {},
): Promise<Reviewed> {
  const runner = makeProject({ "a temp/.keep": "" });
  const summary = join(runner, "summary.md");
  const output = join(runner, "output.txt");
  const bin = makeBin();
  const own = gitEnvironment();
  const ran = await runScript(join(folder, below), {
    ...own,
    ...defaults,
    PATH: `${bin}${delimiter}${own["PATH"] ?? ""}`,
    RUNNER_TEMP: join(runner, "a temp"),
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: output,
    FAKE_GH_STATE: state,
    REVIEW_COMMAND: [process.execPath, ...nodeArguments([])].join(" "),
    REVIEW_WORKING_DIRECTORY: below,
    ...env,
  });
  const hub: Hub = JSON.parse(readFileSync(state, "utf8"));
  return {
    ...ran,
    ...hub,
    summary: existsSync(summary) ? readFileSync(summary, "utf8") : "",
    outputs: Object.fromEntries(
      readFileSync(output, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => {
          const [name = "", ...value] = line.split("=");
          return [name, value.join("=")] as const;
        }),
    ),
  };
}

/** A folder with a program gh. */
function makeBin(): string {
  const bin = makeProject();
  const file = join(bin, "gh");
  writeFileSync(
    file,
    `#!/bin/sh\nexec "${process.execPath}" "${fakeGh}" "$@"\n`,
  );
  chmodSync(file, 0o755);
  return bin;
}

/** A tool that the script starts in place of ours. */
export function makeTool(source: string): string {
  const folder = makeProject({ "tool.mjs": source });
  return `${process.execPath} ${join(folder, "tool.mjs")}`;
}

function runScript(
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Pick<Reviewed, "code" | "stdout" | "stderr">> {
  return new Promise((resolve) => {
    execFile(
      "/bin/bash",
      [script],
      { cwd, env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({
          code: error === null ? 0 : (error.code ?? error.signal ?? "unknown"),
          stdout,
          stderr,
        });
      },
    );
  });
}
