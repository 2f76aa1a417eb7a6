import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reviewChangelog } from "../../../generator/compare/print/changelog.js";
import { reviewJson } from "../../../generator/compare/print/json.js";
import { reviewMarkdown } from "../../../generator/compare/print/markdown.js";
import { reviewText } from "../../../generator/compare/print/text.js";
import type { Place } from "../../../generator/compare/change.js";
import { sampleReview } from "../sample-review.js";

function link({ file, range }: Place, side: "base" | "head"): string {
  const commit = side === "base" ? "7c777b5" : "4f1e2d3";
  const line = range === undefined ? "" : `#L${range.start.line}`;
  return `https://git.example/acme/codes/blob/${commit}/${file}${line}`;
}

test.each([
  ["text.txt", () => reviewText(sampleReview)],
  ["review.json", () => reviewJson(sampleReview)],
  ["comment.md", () => reviewMarkdown(sampleReview, { link })],
  [
    "changelog.md",
    () =>
      reviewChangelog(sampleReview, { version: "0.2.0", date: "2026-11-20" }),
  ],
])("golden-review/%s is what a run prints", (name, print) => {
  const file = new URL(`../../golden-review/${name}`, import.meta.url);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, print());
  expect(
    print(),
    "If the change is meant, run UPDATE_GOLDEN=1 npx vitest run test/compare/print/golden.test.ts and review the diff",
  ).toBe(readFileSync(file, "utf8"));
});
