import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf, repeated } from "../walk.js";
import { showCode } from "../wire-code.js";

export const duplicateCode: Rule = {
  id: "duplicate-code",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  isIdentity: true,
  description:
    "A code is defined once in its code set; further rows of it say `again: true`.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      for (const { item, first } of repeated(
        codeSet.codes,
        ({ code }) => code,
      )) {
        const isUnlistedRow = !item.isListed && first.isListed;
        yield {
          at: below(item.origin, "code"),
          message: isUnlistedRow
            ? `The code ${showCode(item.code)} has a row, so it does not belong under "unlisted"`
            : `The code ${showCode(item.code)} is defined a second time in ${codeSet.name}`,
          hint: item.isListed
            ? 'If the page has a second row of this code, write "again: true" in place of the name and keep "doc" only; otherwise remove one of the two'
            : "Remove one of the two",
          related: [
            {
              at: below(first.origin, "code"),
              message: "It is defined here first",
            },
          ],
        };
      }
    }
  },
};
