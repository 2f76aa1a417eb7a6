import { describe } from "vitest";
import { holdsForAnyReview } from "./any-review.js";

/** Twenty seconds: the largest reviews have two thousand changes. */
describe("the comment of any of many reviews", () => {
  holdsForAnyReview(100);
});
