import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf } from "../walk.js";
import { showCode } from "../wire-code.js";

export const missingReason: Rule = {
  id: "missing-reason",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  description:
    "Every code of a code set with `kind: codes` has a reason, unless the config turns reasons off.",
  *check({ catalog, reasons }) {
    if (reasons === "off") return;
    for (const { codeSet } of codeSetsOf(catalog)) {
      if (codeSet.kind !== "codes") continue;
      for (const { code, reason, origin } of codeSet.codes) {
        if (reason !== undefined) continue;
        yield {
          at: below(origin, "code"),
          message: `The code ${showCode(code)} has no reason`,
          hint: 'Add "reason:" with one of reasons.yaml; to start without, write "reasons: off" in the config',
        };
      }
    }
  },
};
