import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf } from "../walk.js";
import { showCode } from "../wire-code.js";

export const overrideOutcome: Rule = {
  id: "override-outcome",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  description: "A code never overrides the outcome of its reason.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      for (const { code, overrides, origin } of codeSet.codes) {
        if (overrides?.outcome === undefined) continue;
        yield {
          at: below(origin, "overrides", "outcome"),
          part: "key",
          message: `The code ${showCode(code)} cannot override the outcome`,
          hint: "A code with another outcome has another reason: change the reason, or remove the override",
        };
      }
    }
  },
};
