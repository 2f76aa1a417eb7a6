import {
  /** Slow: each review starts a shell, the tool four times and node ten times. */
  describe,
  expect,
  it,
} from "vitest";
import { entry } from "../cli/vendor-file.js";
import { renderMarkdown } from "../emit/render-markdown.js";
import { git } from "../repository/git-repository.js";
import { change, makeJob, marker, one, specOf, two } from "./review-job.js";
import { makeTool, review } from "./run-review.js";

const hostile = [
  "::error::planted",
  "::set-output name=result::clean",
  "##[set-output name=result;]clean",
  "::stop-commands::x",
  "```",
  "~~~",
  "</details></pre><script>alert(1)</script>",
  "--> <img src=x onerror=alert(1)>",
  marker,
  "@everyone",
].join("\n");

/** The lines in which a runner finds commands: the rest stands between two that switch them off. */
function commands(stdout: string): readonly string[] {
  let silence: string | undefined;
  return stdout.split("\n").filter((line) => {
    if (silence !== undefined) {
      if (line.trim() === `::${silence}::`) silence = undefined;
      return false;
    }
    silence = /^::stop-commands::([0-9a-f-]{36})$/u.exec(line)?.[1];
    return silence === undefined && /^\s*::|##\[/u.test(line);
  });
}

describe.concurrent("a hostile text", () => {
  it("of a code stays a text", async () => {
    const job = await makeJob();
    await change(
      job,
      specOf([
        ...one,
        ...entry(2, "TWO", `message: ${JSON.stringify(hostile)}`),
        ...entry(3, "THREE", `message: ${JSON.stringify(hostile)}`),
      ]),
    );
    const ran = await review(job, { env: { REVIEW_FAIL_ON: "info" } });
    expect(ran.code).toBe(1);
    expect(ran.outputs["result"]).toBe("changes");
    const found = commands(ran.stdout);
    expect(found.length).toBeGreaterThan(1);
    for (const line of found) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) (?:[^:]*,)?title=vendor-codes[^:]*::(?!planted)/u,
      );
    }
    expect(ran.summary.split("\n").filter((line) => line === marker)).toEqual([
      marker,
    ]);
    const { tags } = renderMarkdown(ran.summary);
    expect(tags.join("\n")).not.toMatch(/<script|<img/u);
    const count = (tag: RegExp) => [...tags.join("\n").matchAll(tag)].length;
    expect(count(/<details>/gu)).toBeGreaterThan(0);
    expect(count(/<details>/gu)).toBe(count(/<\/details>/gu));
  });

  it("of a tool that broke stays in its block", async () => {
    const text = `${hostile}\r<b>carriage</b>\u001b[31m\0`;
    const command = makeTool(
      `process.stderr.write(${JSON.stringify(text)}); process.exitCode = 70;`,
    );
    const ran = await review(await makeJob(), {
      env: { REVIEW_COMMAND: command },
    });
    expect(ran.code).toBe(70);
    expect(ran.outputs["result"]).toBe("failed");
    expect(commands(ran.stdout)).toEqual([
      "::error title=vendor-codes::Nothing was compared (exit code 70); the summary of this job says why.",
      "::error title=vendor-codes::Whether the generated files are fresh is not known (exit code 70).",
    ]);
    expect(renderMarkdown(ran.summary).tags).toEqual([marker]);
    expect(ran.summary).toContain("    ```\n");
    expect(ran.summary).not.toMatch(/[\r\0\u001b]/u);
  });

  it("of a tool that says too much is cut", async () => {
    const command = makeTool(
      'process.stderr.write(Array.from({ length: 300_000 }, (_, line) => `${line % 1000}é\\n\\n`).join("")); process.exitCode = 70;',
    );
    const ran = await review(await makeJob(), {
      env: { REVIEW_COMMAND: command },
    });
    expect(ran.code).toBe(70);
    expect(Buffer.byteLength(ran.summary)).toBeLessThan(24_000);
    expect(ran.comments.map(({ body }) => body)).toEqual([ran.summary]);
  });

  it.each([
    "$(touch${IFS}pwned)",
    "a;touch${IFS}pwned",
    "--accept",
    "`touch`-'\"x",
  ])("as the name of a branch is a name: %s", async (name) => {
    const job = await makeJob();
    git(job.folder, "update-ref", `refs/remotes/origin/${name}`, "HEAD");
    await change(
      job,
      specOf([...one, ...two, ...entry(3, "THREE", "message: x")]),
    );
    const ran = await review(job, { env: { GITHUB_BASE_REF: name } });
    expect(ran.code).toBe(0);
    expect(ran.outputs["result"]).toBe("changes");
    expect(git(job.folder, "status", "--porcelain")).toBe("");
  });
});
