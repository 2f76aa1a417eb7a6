import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf, rowsOf } from "../walk.js";
import { showCode } from "../wire-code.js";

const allowed: ReadonlySet<string> = new Set(["code", "again", "doc", "note"]);

export const againCarriesCurated: Rule = {
  id: "again-carries-curated",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  description:
    "An entry with `again: true` holds `code`, `again`, `doc` and `note` only, for what we add to a code stands at its first entry.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      const defined = new Map(
        codeSet.codes.map(({ code, origin }) => [code, origin]),
      );
      for (const { code, isAgain, keys, origin } of rowsOf(codeSet)) {
        if (!isAgain) continue;
        const first = defined.get(code);
        for (const key of keys) {
          if (allowed.has(key)) continue;
          yield {
            at: below(origin, key),
            part: "key",
            message: `An entry with "again: true" cannot hold "${key}"`,
            hint:
              key === "name"
                ? "Remove it: the first entry of the code names it"
                : "Move it to the first entry of the code",
            ...(first === undefined
              ? {}
              : {
                  related: [
                    {
                      at: below(first, "code"),
                      message: `The first entry of ${showCode(code)}`,
                    },
                  ],
                }),
          };
        }
      }
    }
  },
};
