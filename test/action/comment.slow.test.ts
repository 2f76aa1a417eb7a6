import { describe, expect, it } from "vitest";
import {
  change,
  makeJob,
  makeState,
  marker,
  one,
  robot,
  specOf,
} from "./review-job.js";
import { comment, review } from "./run-review.js";

/** Slow: each review starts a shell, the tool four times and node ten times. */
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
    expect(comment(ran)).toContain("no change in the spec");
  });

  it("is found by the author that is named", async () => {
    const env = { REVIEW_COMMENT_AUTHOR: "acme-bot" };
    const body = `${marker}\nold`;
    const state = makeState({
      comments: [{ id: 9, author: "acme-bot", body }],
    });
    const { folder } = await makeJob();
    const ran = await review({ folder, state }, { env });
    expect(comment(ran)).toContain("no change in the spec");
  });
});
