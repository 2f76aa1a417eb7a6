import { execFile } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { makeProject } from "../cli/project.js";
import { nodeArguments } from "../cli/run-process.js";
import { gitEnvironment } from "../repository/git-repository.js";
import { marker, type Hub, type Job } from "./review-job.js";

/** Runs the script of the action as a runner does, with a fake of gh and a state of its own. */

export const script = fileURLToPath(
  new URL("../../.github/actions/review/review.sh", import.meta.url),
);
const fakeGh = fileURLToPath(new URL("fake-gh.mjs", import.meta.url));

export interface Reviewed extends Hub {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
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
  GITHUB_SHA: "89abcdef89abcdef89abcdef89abcdef89abcdef",
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
    REVIEW_COMMAND: [process.execPath, ...(await nodeArguments([]))].join(" "),
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

/** What the comment and the summary say alike. */
export function comment({ comments, summary }: Reviewed): string {
  expect(comments.map(({ body }) => body)).toEqual([summary]);
  expect(summary.startsWith(`${marker}\n`)).toBe(true);
  return summary;
}
