import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeProject, readText, writeFiles } from "../cli/project.js";
import { entry } from "../cli/vendor-file.js";
import {
  cloneRepository,
  commitFiles,
  git,
} from "../repository/git-repository.js";
import {
  change,
  makeJob,
  makeState,
  marker,
  one,
  review,
  robot,
  script,
  specOf,
  two,
  type Job,
  type Reviewed,
} from "./run-review.js";

const removed =
  /^::error file=spec\/vendors\/acme\.yaml,[^\n]*code-removed::/mu;

/** What the comment and the summary say alike. */
function comment({ comments, summary }: Reviewed): string {
  expect(comments.map(({ body }) => body)).toEqual([summary]);
  expect(summary.startsWith(`${marker}\n`)).toBe(true);
  return summary;
}

function methods({ calls }: Reviewed): readonly string[] {
  return calls.map(({ method }) => method);
}

describe.concurrent("a pull request", () => {
  it("without a change has a summary and no comment", async () => {
    const ran = await review(await makeJob());
    expect(ran).toMatchObject({ code: 0, comments: [], stderr: "" });
    expect(ran.outputs).toMatchObject({ result: "clean", bump: "none" });
    expect(ran.summary).toContain("no change that users can see");
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
    expect(comment(third)).toContain("no change that users can see");
    expect(methods(third).join(" ")).toBe("GET POST GET PATCH GET PATCH");
  });

  it("links the lines of its own commit", async () => {
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
      "https://github.com/acme/codes/blob/0123456789abcdef0123456789abcdef01234567/spec/vendors/acme.yaml#L28",
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
  it("is the main branch on a push, without a comment", async () => {
    const job = await makeJob();
    await change(job, specOf(one));
    const ran = await review(job, {
      env: { GITHUB_BASE_REF: "", REVIEW_PULL_REQUEST: "" },
    });
    expect(ran).toMatchObject({ code: 1, calls: [] });
    expect(ran.summary).toMatch(/Compared origin\/main .* with the work tree/u);
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
    expect(again.comments[1]?.body).toContain("no change that users can see");
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

/** Changes a generated file by hand. */
function spoil({ folder }: Job): void {
  const path = "generated/json/catalog.json";
  const text = readText(folder, path).replace("second", "third");
  commitFiles(folder, { [path]: text });
}

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

  it("are not looked at where that is switched off", async () => {
    const job = await makeJob();
    spoil(job);
    const ran = await review(job, { env: { REVIEW_CHECK: "false" } });
    expect(ran).toMatchObject({ code: 0, comments: [] });
    expect(ran.outputs["result"]).toBe("clean");
  });
});

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

describe.concurrent("the comment", () => {
  it.each(["read", "none"] as const)(
    "is left out with a notice where the token may %s",
    async (mode) => {
      const job = await makeJob({ mode });
      await change(job, specOf(one));
      const ran = await review(job);
      expect(ran).toMatchObject({ code: 1, comments: [] });
      expect(ran.outputs["result"]).toBe("changes");
      expect(ran.stdout).toMatch(/^::notice title=vendor-codes::The comment/mu);
      expect(ran.summary).toContain("`AcmeCode.TWO`");
    },
  );

  it("is left out where it is switched off", async () => {
    const job = await makeJob();
    await change(job, specOf(one));
    const ran = await review(job, { env: { REVIEW_COMMENT: "false" } });
    expect(ran).toMatchObject({ code: 1, calls: [] });
    expect(ran.stdout).not.toContain("::notice");
  });

  it("of anybody else is left alone, and so is another one of ours", async () => {
    const comments = [
      { id: 1, author: "mallory", body: `${marker}\n\nall is clean` },
      { id: 2, author: robot, body: `said ${marker}` },
      { id: 3, author: robot, body: `${marker} and more\n` },
      { id: 4, author: robot, body: `x\n4 ${robot} ${marker}` },
    ];
    const job = await makeJob({ comments });
    await change(job, specOf(one));
    const ran = await review(job);
    expect(ran.comments.slice(0, 4)).toEqual(comments);
    expect(ran.comments).toHaveLength(5);
    expect(ran.comments[4]?.body).toContain("`AcmeCode.TWO`");
  });

  it("of ours is found by its first line, whatever its line ends", async () => {
    const job = await makeJob({
      comments: [{ id: 9, author: robot, body: `${marker}\r\n\r\nold` }],
    });
    const ran = await review(job);
    expect(comment(ran)).toContain("no change that users can see");
  });

  it("is found by the author that is named", async () => {
    const env = { REVIEW_COMMENT_AUTHOR: "acme-bot" };
    const body = `${marker}\nold`;
    const state = makeState({
      comments: [{ id: 9, author: "acme-bot", body }],
    });
    const { folder } = await makeJob();
    const ran = await review({ folder, state }, { env });
    expect(comment(ran)).toContain("no change that users can see");
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
