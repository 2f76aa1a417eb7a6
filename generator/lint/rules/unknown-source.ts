import { didYouMean } from "../did-you-mean.js";
import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf } from "../walk.js";

export const unknownSource: Rule = {
  id: "unknown-source",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  description:
    "A group or statement names one of the sources of its vendor as its evidence.",
  *check({ catalog }) {
    for (const { vendor, codeSet } of codeSetsOf(catalog)) {
      const ids = vendor.sources.map(({ id }) => id);
      for (const { source, origin } of [
        ...codeSet.statements,
        ...codeSet.groups,
      ]) {
        if (ids.includes(source)) continue;
        yield {
          at: below(origin, "source"),
          message: `${vendor.id} has no source "${source}"`,
          hint: didYouMean(source, ids),
        };
      }
    }
  },
};
