import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import {
  /** Slow: each review starts a shell, the tool four times and node ten times. */
  describe,
  expect,
  it,
} from "vitest";
import { makeProject } from "../cli/project.js";
import { cloneRepository, git } from "../repository/git-repository.js";
import { change, makeJob, one, specOf } from "./review-job.js";
import { comment, review } from "./run-review.js";

describe.concurrent("a comparison that did not run", () => {
  it("in a shallow clone is not clean, and an earlier comment says so", async () => {
    const job = await makeJob();
    await change(job, specOf(one));
    const before = await review(job, { env: { REVIEW_FAIL_ON: "none" } });
    expect(comment(before)).toContain("the review passes");
    const folder = cloneRepository(job.folder, "--depth=1");
    const ran = await review({ folder, state: job.state });
    expect(ran.code).toBe(3);
    expect(ran.outputs).toMatchObject({ result: "failed", bump: "" });
    expect(ran.stdout).toMatch(/^::error title=vendor-codes io\//mu);
    expect(ran.stdout).toContain("Nothing was compared (exit code 3)");
    const body = comment(ran);
    expect(body).toContain("## Vendor codes: nothing was compared");
    expect(body).toContain("fetch-depth: 0");
    expect(body).not.toContain("passes");
  });

  it.each([
    { env: { GITHUB_BASE_REF: "gone" }, says: "origin/gone" },
    { env: { REVIEW_FAIL_ON: "much" }, says: "'much' is invalid", code: 2 },
    { env: { REVIEW_BASE: "$(touch pwned); `touch pwned`" }, says: "touch" },
    { env: { REVIEW_COMMAND: " " }, says: "The input command is empty" },
    { env: { REVIEW_CHECK: "no" }, says: "The input check is neither" },
  ])("with $env says why", async ({ env, says, code = 3 }) => {
    const job = await makeJob();
    const ran = await review(job, { env });
    expect(ran.code).toBe(code);
    expect(ran.outputs["result"]).toBe("failed");
    expect(ran.summary).toContain("## Vendor codes: nothing was compared");
    expect(ran.summary).toContain(says);
    expect(git(job.folder, "status", "--porcelain")).toBe("");
  });
});

describe.concurrent("a runner", () => {
  it("without node cannot compare, and says so", async () => {
    const ran = await review(await makeJob(), { env: { PATH: barePath() } });
    expect(ran.code).toBe(3);
    expect(ran.outputs["result"]).toBe("failed");
    expect(ran.summary).toContain("This runner has no node");
  });

  it("without a folder for its files does not look clean", async () => {
    const env = { RUNNER_TEMP: "/nowhere/at/all" };
    const ran = await review(await makeJob(), { env });
    expect(ran).toMatchObject({ code: 3, outputs: { result: "failed" } });
  });

  it("without gh compares, and writes no comment", async () => {
    const path = barePath();
    symlinkSync(process.execPath, join(path, "node"));
    const ran = await review(await makeJob(), { env: { PATH: path } });
    expect(ran).toMatchObject({ code: 0, calls: [] });
    expect(ran.stdout).toMatch(/^::notice [^\n]*This runner has no gh/mu);
  });
});

/** Programs of the system that the script uses, and neither node nor gh. */
function barePath(): string {
  const folder = makeProject();
  for (const program of "bash cat mktemp tail head grep sed tr awk git".split(
    " ",
  )) {
    const found = execFileSync("/bin/bash", ["-c", `command -v ${program}`]);
    symlinkSync(found.toString().trim(), join(folder, program));
  }
  return folder;
}
