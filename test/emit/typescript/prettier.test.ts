import { describe } from "vitest";
import { fewTrials, prettierLeavesAlone } from "./prettier-check.js";

describe("prettier leaves alone", () => {
  prettierLeavesAlone(fewTrials);
});
