import { describe, expect, it } from "vitest";
import { readText } from "../cli/project.js";
import { commitFiles } from "../repository/git-repository.js";
import { makeJob, one, specOf, two, type Job } from "./review-job.js";
import { comment, review } from "./run-review.js";

const removed =
  /^::error file=spec\/vendors\/acme\.yaml,[^\n]*code-removed::/mu;

/** Changes a generated file by hand. */
function spoil({ folder }: Job): void {
  const path = "generated/json/catalog.json";
  const text = readText(folder, path).replace("second", "third");
  commitFiles(folder, { [path]: text });
}

/** Slow: each review starts a shell, the tool four times and node ten times. */
describe.concurrent("the generated files", () => {
  it("that are stale fail the job beside the comparison", async () => {
    const job = await makeJob();
    commitFiles(job.folder, specOf(one));
    const ran = await review(job);
    expect(ran.code).toBe(1);
    expect(ran.outputs).toMatchObject({ result: "changes", bump: "major" });
    expect(ran.stdout).toContain("title=vendor-codes output/changed::");
    expect(ran.stdout).toMatch(removed);
    const body = comment(ran);
    expect(body).toContain("the generated files are not fresh");
    expect(body).toMatch(/^ {4}generated\/json\/catalog\.json [^\n]+$/mu);
    expect(body).toContain("`AcmeCode.TWO`");
  });

  it("that are stale are something to say without any change", async () => {
    const job = await makeJob();
    spoil(job);
    const ran = await review(job);
    expect(ran.code).toBe(1);
    expect(ran.outputs).toMatchObject({ result: "changes", bump: "none" });
    expect(comment(ran)).toContain("the generated files are not fresh");
  });

  it("are not known to be fresh where the spec has errors", async () => {
    const job = await makeJob();
    commitFiles(job.folder, specOf([...one, ...one]));
    const ran = await review(job);
    expect(ran.code).toBe(3);
    expect(ran.outputs["result"]).toBe("failed");
    const annotations = ran.stdout.match(/^::error [^\n]*duplicate-code::/gmu);
    expect(annotations).toHaveLength(1);
    expect(comment(ran)).toContain("## Vendor codes: the spec has errors");
  });

  it("are not known to be fresh where a rule of the spec is broken", async () => {
    const job = await makeJob();
    const wrong = specOf([
      ...one,
      ...two.flatMap((line) =>
        line === "  doc:" ? ["  reason: NO_SUCH_REASON_X", line] : [line],
      ),
    ]);
    commitFiles(job.folder, wrong);
    const env = { REVIEW_FAIL_ON: "none" };
    const ran = await review(job, { env });
    expect(ran.code).toBe(1);
    expect(ran.outputs["result"]).toBe("failed");
    expect(ran.outputs["bump"]).toMatch(/^(?:major|minor|patch)$/u);
    const body = comment(ran);
    expect(body).toContain("## Vendor codes: the spec has errors");
    expect(body).not.toContain("nothing was compared");
  });

  it("are not looked at where that is switched off", async () => {
    const job = await makeJob();
    spoil(job);
    const ran = await review(job, { env: { REVIEW_CHECK: "false" } });
    expect(ran).toMatchObject({ code: 0, comments: [] });
    expect(ran.outputs["result"]).toBe("clean");
  });
});
