import { didYouMean } from "../did-you-mean.js";
import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf } from "../walk.js";

export const unknownReason: Rule = {
  id: "unknown-reason",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  needs: "reasons",
  description:
    "The reason of a code is one of the spec, or of the catalog where the spec uses its reasons.",
  *check({ catalog }) {
    const ids = catalog.reasons.map(({ id }) => id);
    const known = new Set(ids);
    for (const { codeSet } of codeSetsOf(catalog)) {
      for (const { reason, origin } of codeSet.codes) {
        if (reason === undefined || known.has(reason)) continue;
        yield {
          at: below(origin, "reason"),
          message: `There is no reason "${reason}"`,
          hint: didYouMean(reason, ids),
        };
      }
    }
  },
};
