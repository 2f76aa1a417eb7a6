import { axisNames } from "../../read/spec.js";
import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf } from "../walk.js";

export const overrideEqualsDefault: Rule = {
  id: "override-equals-default",
  severity: "error",
  scope: "vendor",
  needs: "reasons",
  description: "An override differs from what the reason itself says.",
  *check({ catalog }) {
    const axesOf = new Map(catalog.reasons.map(({ id, axes }) => [id, axes]));
    for (const { codeSet } of codeSetsOf(catalog)) {
      for (const { reason = "", overrides = {}, origin } of codeSet.codes) {
        const axes = axesOf.get(reason);
        if (axes === undefined) continue;
        for (const name of axisNames) {
          // Any outcome is refused by override-outcome.
          if (name === "outcome" || overrides[name] === undefined) continue;
          if (overrides[name] !== axes[name]) continue;
          yield {
            at: below(origin, "overrides", name),
            part: "key",
            message: `The reason ${reason} has ${name} ${axes[name]} already`,
            hint: "Remove the override",
          };
        }
      }
    }
  },
};
