import { describe } from "vitest";
import { textHoldsForAnyReview } from "./any-review-text.js";
import { holdsForAnyReview } from "./any-review.js";

/** Half a minute: the largest reviews have two thousand changes. */
describe("any of many reviews", () => {
  describe("as a comment", () => {
    holdsForAnyReview(100);
  });
  describe("as text", () => {
    textHoldsForAnyReview(100);
  });
});
