import type { WireCode } from "../../read/spec.js";
import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf, rowsOf } from "../walk.js";
import { showCode } from "../wire-code.js";

export const againWithoutFirst: Rule = {
  id: "again-without-first",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  isIdentity: true,
  description:
    "An entry with `again: true` stands below the entry that defines its code.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      const above = new Set<WireCode>();
      const defined = new Map(
        codeSet.codes.map(({ code, origin }) => [code, origin]),
      );
      for (const { code, isAgain, origin } of rowsOf(codeSet)) {
        if (isAgain && !above.has(code)) {
          const definition = defined.get(code);
          yield {
            at: below(origin, "again"),
            part: "key",
            message: `No entry above has the code ${showCode(code)}`,
            hint:
              definition === undefined
                ? 'Correct the code, or write a "name" in place of "again"'
                : "Define the code at its first row, with everything we add to it, and let the later row say again: true",
            ...(definition === undefined
              ? {}
              : {
                  related: [
                    {
                      at: below(definition, "code"),
                      message: "The code is defined here",
                    },
                  ],
                }),
          };
        }
        above.add(code);
      }
    }
  },
};
