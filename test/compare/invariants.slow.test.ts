import { describe } from "vitest";
import { invariantsHold, manyTrials } from "./invariants.js";

/** A minute: each order and each random spec is printed, parsed and compared. */
describe("many trials", () => {
  invariantsHold(manyTrials);
});
