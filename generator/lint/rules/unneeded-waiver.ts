import type { Rule } from "../rule.js";

export const unneededWaiver: Rule = {
  id: "unneeded-waiver",
  severity: "error",
  scope: "catalog",
  isStrict: true,
  description:
    "A waiver names a rule that can be waived and that would find something there.",
  /** The runner reports it, for only the runner knows what the other rules found. */
  check: () => [],
};
