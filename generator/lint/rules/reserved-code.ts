import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf } from "../walk.js";
import { showCode } from "../wire-code.js";

export const reservedCode: Rule = {
  id: "reserved-code",
  severity: "error",
  scope: "vendor",
  description: "A reserved code is not defined in its code set.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      const reserved = new Map(
        codeSet.reserved.map((reservation) => [reservation.code, reservation]),
      );
      for (const { code, origin } of codeSet.codes) {
        const reservation = reserved.get(code);
        if (reservation === undefined) continue;
        yield {
          at: below(origin, "code"),
          message: `The code ${showCode(code)} is reserved: ${reservation.note}`,
          hint: 'Use another code, or remove it from "reserved"',
          related: [
            {
              at: below(reservation.origin, "code"),
              message: "It is reserved here",
            },
          ],
        };
      }
    }
  },
};
