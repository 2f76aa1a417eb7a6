import { expect, test } from "vitest";
import {
  comparedSentence,
  countsSentence,
  subjectOf,
  verdictSentence,
} from "../../../generator/compare/print/sentence.js";
import type { Review } from "../../../generator/compare/review.js";
import { reviewOf, sampleReview } from "../sample-review.js";

test.each([
  [5, 344, 11, "main with new: 5 vendors, 344 codes, 11 values"],
  [1, 1, 0, "main with new: 5 → 1 vendor, 344 → 1 code, 11 → 0 values"],
])("what was compared, %d, %d and %d", (vendors, codes, values, want) => {
  expect(
    comparedSentence({
      ...sampleReview,
      base: { label: "main", vendors: 5, codes: 344, values: 11 },
      head: { label: "new", vendors, codes, values },
    }),
  ).toBe(`Compared ${want}`);
});

test.each([
  [
    { error: 1, warn: 2, info: 3, accepted: 4 },
    "1 error, 2 warnings, 3 for information, 4 accepted",
  ],
  [{ error: 0, warn: 1, info: 0, accepted: 0 }, "1 warning"],
])("%j", (counts, want) => {
  expect(countsSentence(counts)).toBe(want);
});

const problem = {
  rule: "acceptance/version",
  severity: "error",
  file: "package.json",
  message: "The version moves too little",
} as const;

test.each<readonly [Partial<Review>, string]>([
  [{}, "The review fails: 5 changes of level error"],
  [{ failOn: "warn" }, "The review fails: 12 changes of level warn or above"],
  [
    { diagnostics: [problem] },
    "The review fails: 5 changes of level error and 1 error about the review itself",
  ],
  [
    { failOn: "none", diagnostics: [problem] },
    "The review fails: 1 error about the review itself",
  ],
  [
    { failOn: "none", hasFailed: false },
    "The review passes: no change fails it (--fail-on none)",
  ],
  [
    { ...reviewOf([]) },
    "The review passes: no change of level error is left to accept",
  ],
])("the verdict of %j", (parts, want) => {
  expect(verdictSentence({ ...sampleReview, ...parts })).toBe(want);
});

test.each([
  [{ address: "a/b/7", type: "AB", constant: "X" }, "AB.X"],
  [{ address: "a/b", type: "AB" }, "AB"],
  [{ address: "reasons/X", constant: "X" }, "X"],
  [{ address: "a" }, "a"],
])("the subject of %j", (finding, want) => {
  expect(subjectOf(finding)).toBe(want);
});
