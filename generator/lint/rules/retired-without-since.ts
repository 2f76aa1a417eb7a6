import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf } from "../walk.js";
import { showCode } from "../wire-code.js";

export const retiredWithoutSince: Rule = {
  id: "retired-without-since",
  severity: "error",
  scope: "vendor",
  description:
    "A retired code says since when it is not returned any more, or which code replaced it.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      for (const { code, retired, origin } of codeSet.codes) {
        if (retired === undefined) continue;
        if (retired.since !== undefined || retired.replacedBy !== undefined)
          continue;
        yield {
          at: below(origin, "retired"),
          part: "key",
          message: `The retired code ${showCode(code)} has neither "since" nor "replacedBy"`,
          hint: 'Add the version or date, or the code that took its place; if the page names neither, use "deprecated"',
        };
      }
    }
  },
};
