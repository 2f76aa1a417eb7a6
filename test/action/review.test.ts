import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeFiles } from "../cli/project.js";
import { entry } from "../cli/vendor-file.js";
import { commitFiles, git } from "../repository/git-repository.js";
import {
  change,
  makeJob,
  marker,
  one,
  robot,
  specOf,
  two,
} from "./review-job.js";
import { comment, review, script, type Reviewed } from "./run-review.js";

const removed =
  /^::error file=spec\/vendors\/acme\.yaml,[^\n]*code-removed::/mu;

function methods({ calls }: Reviewed): readonly string[] {
  return calls.map(({ method }) => method);
}

describe.concurrent("a pull request", () => {
  it("without a change has a summary and no comment", async () => {
    const ran = await review(await makeJob());
    expect(ran).toMatchObject({ code: 0, comments: [], stderr: "" });
    expect(ran.outputs).toMatchObject({ result: "clean", bump: "none" });
    expect(ran.summary).toContain("no change in the spec");
    expect(ran.summary).toMatch(/Compared origin\/main .* with the work tree/u);
    expect(ran.stdout).not.toMatch(/^::(?:error|warning|notice)/mu);
  });

  it("with a breaking change has one comment, which follows the branch", async () => {
    const job = await makeJob();
    await change(job, specOf(one));
    const first = await review(job);
    expect(first).toMatchObject({ code: 1, stderr: "" });
    expect(first.outputs).toMatchObject({ result: "changes", bump: "major" });
    expect(
      JSON.parse(readFileSync(first.outputs["report"] ?? "", "utf8")),
    ).toMatchObject({ command: "diff", bump: "major", failed: true });
    expect(first.stdout).toMatch(removed);
    const body = comment(first);
    expect(body).toContain("`AcmeCode.TWO`");
    expect(body).toContain(
      "Commit 0123456789abcdef0123456789abcdef01234567, [log](https://github.com/acme/codes/actions/runs/42)",
    );
    expect(methods(first)).toEqual(["GET", "POST"]);

    await change(job, specOf(two));
    const second = await review(job);
    expect(second.code).toBe(1);
    expect(comment(second)).toContain("`AcmeCode.ONE`");
    expect(methods(second)).toEqual(["GET", "POST", "GET", "PATCH"]);

    await change(job, specOf([...one, ...two]));
    const third = await review(job);
    expect(third.code).toBe(0);
    expect(third.outputs["result"]).toBe("clean");
    expect(comment(third)).toContain("no change in the spec");
    expect(methods(third).join(" ")).toBe("GET POST GET PATCH GET PATCH");
  });

  it("links the lines of the merge that is compared, and names its own commit", async () => {
    const job = await makeJob();
    await change(
      job,
      specOf([...one, ...two, ...entry(3, "THREE", "message: third")]),
    );
    const ran = await review(job);
    expect(ran.code).toBe(0);
    expect(ran.outputs).toMatchObject({ result: "changes", bump: "minor" });
    expect(ran.stdout).toMatch(
      /^::warning file=spec\/vendors\/acme\.yaml,line=28,/mu,
    );
    expect(comment(ran)).toContain(
      "https://github.com/acme/codes/blob/89abcdef89abcdef89abcdef89abcdef89abcdef/spec/vendors/acme.yaml#L28",
    );
    expect(comment(ran)).toContain(
      "\nCommit 0123456789abcdef0123456789abcdef01234567, ",
    );
  });

  it("links the lines of its own commit where that one is checked out", async () => {
    const job = await makeJob();
    await change(
      job,
      specOf([...one, ...two, ...entry(3, "THREE", "message: third")]),
    );
    const head = git(job.folder, "rev-parse", "HEAD").trim();
    const ran = await review(job, { env: { REVIEW_HEAD_SHA: head } });
    expect(comment(ran)).toContain(
      `https://github.com/acme/codes/blob/${head}/spec/vendors/acme.yaml#L28`,
    );
  });

  it("with fail-on none passes and still says what breaks", async () => {
    const job = await makeJob();
    await change(job, specOf(one));
    const ran = await review(job, { env: { REVIEW_FAIL_ON: "none" } });
    expect(ran.code).toBe(0);
    expect(ran.outputs).toMatchObject({ result: "changes", bump: "major" });
    expect(ran.stdout).toMatch(removed);
    expect(comment(ran)).toContain("`AcmeCode.TWO`");
  });

  it("is compared from where it left the main branch", async () => {
    const job = await makeJob();
    git(job.folder, "checkout", "--quiet", "-b", "other", "origin/main");
    await change(job, specOf(one));
    git(job.folder, "update-ref", "refs/remotes/origin/main", "other");
    git(job.folder, "checkout", "--quiet", "work");
    commitFiles(job.folder);
    const ran = await review(job);
    expect(ran.code).toBe(0);
    expect(ran.summary).toContain("the merge base of origin/main and HEAD");
  });
});

describe.concurrent("what is compared", () => {
  const push = { GITHUB_BASE_REF: "", REVIEW_PULL_REQUEST: "" };

  it.each([
    { event: "no push", before: "" },
    { event: "the push of a new branch", before: "0".repeat(40) },
  ])("is the main branch on $event, without a comment", async ({ before }) => {
    const job = await makeJob();
    await change(job, specOf(one));
    const ran = await review(job, { env: { ...push, REVIEW_BEFORE: before } });
    expect(ran).toMatchObject({ code: 1, calls: [] });
    expect(ran.summary).toMatch(/Compared origin\/main .* with the work tree/u);
  });

  it("is what the main branch was before a push to it", async () => {
    const job = await makeJob();
    const before = git(job.folder, "rev-parse", "HEAD").trim();
    await change(job, specOf(one));
    git(job.folder, "update-ref", "refs/remotes/origin/main", "HEAD");
    const env = { ...push, REVIEW_BEFORE: before };
    const ran = await review(job, { env });
    expect(ran.code).toBe(1);
    expect(ran.outputs).toMatchObject({ result: "changes", bump: "major" });
    expect(ran.summary.replaceAll("<span></span>", "")).toContain(
      `Compared ${before.slice(0, 7)}`,
    );
    const named = await review(job, {
      env: { ...env, REVIEW_BASE: "origin/main" },
    });
    expect(named.outputs["result"]).toBe("clean");
  });

  it("on a push is not known where that commit is gone", async () => {
    const env = { ...push, REVIEW_BEFORE: "1".repeat(40) };
    const ran = await review(await makeJob(), { env });
    expect(ran.code).toBe(3);
    expect(ran.outputs["result"]).toBe("failed");
  });

  it("is the base that is asked for, even one that looks like an option", async () => {
    const job = await makeJob();
    await change(job, specOf(one));
    const named = await review(job, { env: { REVIEW_BASE: "HEAD" } });
    expect(named).toMatchObject({ code: 0, calls: [{ method: "GET" }] });
    expect(named.summary).toContain("Compared HEAD");
    const option = await review(job, { env: { REVIEW_BASE: "--accept" } });
    expect(option.code).toBe(3);
    expect(option.outputs["result"]).toBe("failed");
    expect(option.summary).toContain('There is no commit "--accept"');
  });

  it("is a folder below the top, with paths from the top and a comment of its own", async () => {
    const below = "packages/the codes";
    const planted = { id: 1, author: robot, body: `${marker}\n\nof the top` };
    const job = await makeJob({ comments: [planted] }, `${below}/`);
    await change(job, specOf(one, `${below}/`), below);
    const ran = await review(job, { below });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(
      /^::error file=packages\/the codes\/spec\/vendors\/acme\.yaml,/mu,
    );
    expect(ran.comments).toHaveLength(2);
    expect(ran.comments[0]).toEqual(planted);
    expect(ran.comments[1]?.body).toMatch(
      /^<!-- vendor-codes review of packages\/the codes -->\n/u,
    );
    await change(job, specOf([...one, ...two], `${below}/`), below);
    const again = await review(job, { below: `./${below}/` });
    expect(again.outputs["result"]).toBe("clean");
    expect(again.comments).toHaveLength(2);
    expect(again.comments[1]?.body).toContain("no change in the spec");
  });

  it("is never what a pull request puts in the place of the base", async () => {
    const job = await makeJob();
    await change(job, specOf(one));
    const spec = specOf(one, "origin/main.../");
    writeFiles(job.folder, spec);
    const ran = await review(job);
    expect(ran.code).toBe(3);
    expect(comment(ran)).toContain("has the name of the base, origin/main...");
  });
});

describe("the script", () => {
  it("is plain bash 3.2", () => {
    const text = readFileSync(script, "utf8");
    expect(text).not.toMatch(
      /\b(?:mapfile|readarray|declare -[An]|local -n|coproc)\b|\$\{\w+(?:,|\^|@[A-Z])|\|&|&>>/u,
    );
    expect(text).not.toContain("\r");
  });
});
