import { didYouMean } from "../did-you-mean.js";
import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf } from "../walk.js";

export const unknownGroup: Rule = {
  id: "unknown-group",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  description: "A statement names a group of its own code set.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      const ids = codeSet.groups.map(({ id }) => id);
      for (const { group, origin } of codeSet.statements) {
        if (group === undefined || ids.includes(group)) continue;
        yield {
          at: below(origin, "group"),
          message: `${codeSet.name} has no group "${group}"`,
          hint: didYouMean(group, ids),
        };
      }
    }
  },
};
