import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf } from "../walk.js";

export const unusedReason: Rule = {
  id: "unused-reason",
  severity: "error",
  scope: "catalog",
  needs: "every file",
  description: "A reason that the spec adds is the reason of some code.",
  *check({ catalog, ownReasons }) {
    const used = new Set<string | undefined>();
    for (const { codeSet } of codeSetsOf(catalog)) {
      for (const { reason } of codeSet.codes) used.add(reason);
    }
    for (const { id, origin } of ownReasons) {
      if (used.has(id)) continue;
      yield {
        at: below(origin, "id"),
        message: `No code has the reason ${id}`,
        hint: "Give it to the codes that mean it, or remove it",
      };
    }
  },
};
