import { describe, expect, it } from "vitest";
import { hunks } from "../../generator/write/hunks.js";
import type { Change } from "../../generator/write/plan.js";

function change(
  status: Change["status"],
  before: string,
  after: string,
): Change {
  return { status, path: "/p/a.ts", shown: "a.ts", before, after };
}

function lines(from: number, to: number): string {
  let text = "";
  for (let line = from; line <= to; line += 1) text += `${line}\n`;
  return text;
}

describe("hunks", () => {
  it.each([
    {
      given: change("changed", lines(1, 9), lines(1, 9).replace("5", "five")),
      want: "--- a/a.ts\n+++ b/a.ts\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
    },
    {
      given: change("missing", "", "1\n2\n"),
      want: "--- /dev/null\n+++ b/a.ts\n@@ -0,0 +1,2 @@\n+1\n+2\n",
    },
    {
      given: change("orphan", "1\n", ""),
      want: "--- a/a.ts\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-1\n",
    },
    {
      given: change("changed", "1", "1\n"),
      want: "--- a/a.ts\n+++ b/a.ts\n@@ -1,1 +1,1 @@\n-1\n\\ No newline at end of file\n+1\n",
    },
    {
      given: change("orphan", "", ""),
      want: "--- a/a.ts\n+++ /dev/null\n",
    },
  ])("of a $given.status file", ({ given, want }) => {
    expect(hunks(given)).toBe(want);
  });

  it("says how many lines are left out", () => {
    const text = hunks(change("missing", "", lines(1, 50)), 10);
    expect(text.split("\n")).toHaveLength(12);
    expect(text).toMatch(/\n\+7\n… and 43 more lines of a\.ts\n$/u);
  });

  it("does not compare line by line what has nothing in common", () => {
    expect(hunks(change("changed", lines(1, 5000), lines(5001, 10000)))).toBe(
      "--- a/a.ts\n+++ b/a.ts\n… more than 4000 lines differ\n",
    );
  });
});
