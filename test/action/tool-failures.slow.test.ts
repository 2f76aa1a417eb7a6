import {
  /** Slow: each review starts a shell, the tool four times and node ten times. */
  describe,
  expect,
  it,
} from "vitest";
import { nodeArguments } from "../cli/run-process.js";
import {
  change,
  makeJob,
  makeState,
  marker,
  one,
  robot,
  specOf,
} from "./review-job.js";
import { makeTool, review } from "./run-review.js";

const earlier = {
  id: 9,
  author: robot,
  body: `${marker}\n\n## Vendor codes: no change in the spec\n`,
};

/** A tool that finds nothing, but for the format that breaks. */
function breaking(format: string, how: string, check = ""): string {
  return makeTool(`
    const [command, , format] = process.argv.slice(2);
    if (command === "generate") {
      ${check}
    } else if (format === "${format}") {
      ${how}
    } else if (format === "json") {
      process.stdout.write('{"bump":"none","changes":[]}');
    } else if (format === "markdown") {
      process.stdout.write("${marker}\\n\\n## Vendor codes: all is well\\n");
    }
  `);
}

const crash = `
  process.stderr.write("This is a bug of vendor-codes 1.0.0; please report it\\n");
  process.exitCode = 70;`;

describe.concurrent("a tool that breaks in one format", () => {
  it.each([
    { format: "json", how: crash, code: 70, says: "This is a bug" },
    { format: "github", how: crash, code: 70, says: "This is a bug" },
    { format: "markdown", how: crash, code: 70, says: "This is a bug" },
    { format: "json", how: "", code: 3, says: "printed nothing" },
    { format: "markdown", how: "", code: 3, says: "printed nothing" },
    {
      format: "json",
      how: "process.stdout.write('{\"command\":')",
      code: 3,
      says: "printed nothing",
    },
    {
      format: "json",
      how: `process.stdout.write('{"bump":"none\\\\nresult=clean","changes":[]}')`,
      code: 3,
      says: "printed nothing",
    },
    {
      format: "markdown",
      how: "process.stdout.write('all is well')",
      code: 3,
      says: "printed nothing",
    },
    {
      format: "markdown",
      how: "process.kill(process.pid, 'SIGKILL')",
      code: 137,
      says: "printed nothing",
    },
  ])(
    "$format: $how never leaves a clean or an empty comment",
    async ({ format, how, code, says }) => {
      const job = await makeJob({ comments: [earlier] });
      const ran = await review(job, {
        env: { REVIEW_COMMAND: breaking(format, how) },
      });
      expect(ran.code).toBe(code);
      expect(ran.outputs).toMatchObject({ result: "failed", bump: "" });
      expect(ran.comments.map(({ body }) => body)).toEqual([ran.summary]);
      expect(ran.summary).toContain("## Vendor codes: nothing was compared");
      expect(ran.summary).toContain(says);
      expect(ran.stdout).toMatch(
        /^::error title=vendor-codes::Nothing was compared/mu,
      );
    },
  );
});

describe("a tool that finds nothing in every format", () => {
  it("is clean", async () => {
    const job = await makeJob({ comments: [earlier] });
    const command = breaking("none", "");
    const ran = await review(job, { env: { REVIEW_COMMAND: command } });
    expect(ran.code).toBe(0);
    expect(ran.outputs).toMatchObject({ result: "clean", bump: "none" });
    expect(ran.comments[0]?.body).toContain("## Vendor codes: all is well");
  });
});

describe.concurrent("a tool that is not there", () => {
  it.each([
    // As npx does where the package is not installed.
    {
      command: makeTool(
        'process.stderr.write("npm error not found\\n"); process.exitCode = 1;',
      ),
      code: 3,
      says: "npm error not found",
    },
    { command: makeTool(""), code: 3, says: "printed nothing" },
    { command: "no-such-program-here", code: 127, says: "command not found" },
  ])("is no clean review: $command", async ({ command, code, says }) => {
    const job = await makeJob({ comments: [earlier] });
    const ran = await review(job, { env: { REVIEW_COMMAND: command } });
    expect(ran.code).toBe(code);
    expect(ran.outputs["result"]).toBe("failed");
    expect(ran.comments.map(({ body }) => body)).toEqual([ran.summary]);
    expect(ran.summary).toContain("nothing was compared");
    expect(ran.summary).toContain(says);
  });

  it("does not get the token", async () => {
    const { folder } = await makeJob();
    const command = makeTool(
      'process.stderr.write("token: " + process.env.GH_TOKEN + "\\n");',
    );
    const ran = await review(
      { folder, state: makeState() },
      { env: { REVIEW_COMMAND: command } },
    );
    expect(ran.summary).toContain("token: undefined");
    expect(ran.calls.map(({ token }) => token)).toEqual(["secret", "secret"]);
  });
});

describe.concurrent("a check that breaks", () => {
  it("without a word is no stale file", async () => {
    const job = await makeJob();
    const command = breaking("github", "", "process.exitCode = 1;");
    const ran = await review(job, { env: { REVIEW_COMMAND: command } });
    expect(ran.code).toBe(3);
    expect(ran.outputs).toMatchObject({ result: "failed", bump: "none" });
    expect(ran.summary).toContain("the generated files were not checked");
    expect(ran.summary).toContain("## Vendor codes: all is well");
  });

  it("at the spec is no stale file, whatever its message says", async () => {
    const said =
      "::error file=a.yaml,title=vendor-codes x::,title=vendor-codes output/changed::\\n";
    const command = breaking(
      "github",
      "",
      `process.stdout.write("${said}"); process.exitCode = 1;`,
    );
    const ran = await review(await makeJob(), {
      env: { REVIEW_COMMAND: command },
    });
    expect(ran.code).toBe(1);
    expect(ran.outputs["result"]).toBe("failed");
    expect(ran.summary).toContain("## Vendor codes: the spec has errors");
  });

  it("does not keep the comparison from running", async () => {
    const command = makeTool(`
      import { spawnSync } from "node:child_process";
      const args = process.argv.slice(2);
      if (args[0] === "generate") {
        process.stderr.write("Killed by the test\\n");
        process.exitCode = 70;
      } else {
        const { status } = spawnSync(process.execPath,
          [...${JSON.stringify(await nodeArguments([]))}, ...args], { stdio: "inherit" });
        process.exitCode = status;
      }`);
    const job = await makeJob();
    await change(job, specOf(one));
    const ran = await review(job, { env: { REVIEW_COMMAND: command } });
    expect(ran.code).toBe(70);
    expect(ran.outputs).toMatchObject({ result: "failed", bump: "major" });
    expect(ran.summary).toContain("the generated files were not checked");
    expect(ran.summary).toContain("    Killed by the test\n");
    expect(ran.summary).toContain("`AcmeCode.TWO`");
    expect(ran.stdout).toMatch(/^::error [^\n]*code-removed::/mu);
  });
});
