import * as fc from "fast-check";
import { expect, it } from "vitest";
import { reviewText } from "../../../generator/compare/print/text.js";
import { randomReviews } from "./random-review.js";

/** Lines that begin a change or a count of changes. */
export function headlines(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => /^(?:error|warn|info|accepted) /u.test(line));
}

/** What must hold for the text of every review, tried with so many random ones. */
export function textHoldsForAnyReview(numRuns: number): void {
  it("holds no control character", () => {
    fc.assert(
      fc.property(randomReviews, fc.boolean(), (review, isWhole) => {
        expect(reviewText(review, { isWhole })).not.toMatch(
          /[^\n\t\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
      { numRuns },
    );
  });

  it("shows or counts every change of any review", () => {
    fc.assert(
      fc.property(randomReviews, fc.boolean(), (review, isWhole) => {
        const shown = headlines(reviewText(review, { isWhole })).map((line) =>
          Number(/  (\d+) changes$/u.exec(line)?.[1] ?? 1),
        );
        expect(shown.reduce((sum, count) => sum + count, 0)).toBe(
          review.findings.length,
        );
      }),
      { numRuns },
    );
  });
}
