import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf } from "../walk.js";
import { showCode } from "../wire-code.js";

export const reasonOnValues: Rule = {
  id: "reason-on-values",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  description: "A code of a code set with `kind: values` has no reason.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      if (codeSet.kind !== "values") continue;
      for (const { code, reason, origin } of codeSet.codes) {
        if (reason === undefined) continue;
        yield {
          at: below(origin, "reason"),
          part: "key",
          message: `${showCode(code)} is a value, and values have no reasons`,
          hint: `Remove the reason; if ${codeSet.name} holds results that need handling, write "kind: codes"`,
        };
      }
    }
  },
};
