import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf } from "../walk.js";
import { showCode } from "../wire-code.js";

export const overrideWithoutReason: Rule = {
  id: "override-without-reason",
  severity: "error",
  scope: "vendor",
  description:
    "Only a code with a reason has `overrides`, `doubt` or `reasoning`.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      for (const code of codeSet.codes) {
        if (code.reason !== undefined) continue;
        for (const key of ["overrides", "doubt", "reasoning"] as const) {
          if (code[key] === undefined) continue;
          yield {
            at: below(code.origin, key),
            part: "key",
            message: `The code ${showCode(code.code)} has "${key}" but no reason that it could be about`,
            hint:
              codeSet.kind === "codes"
                ? `Add "reason:", or remove "${key}"`
                : `Remove "${key}": values have no reasons`,
          };
        }
      }
    }
  },
};
