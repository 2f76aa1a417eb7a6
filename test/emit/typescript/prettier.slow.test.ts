import { describe } from "vitest";
import {
  everyLengthIsLeftAlone,
  manyTrials,
  prettierLeavesAlone,
} from "./prettier-check.js";

/** Half a minute: prettier formats thirty random specs in each style. */
describe("prettier leaves alone", () => {
  prettierLeavesAlone(manyTrials);
  everyLengthIsLeftAlone();
});
