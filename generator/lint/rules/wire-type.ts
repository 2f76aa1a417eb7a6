import {
  isCanonicalInteger,
  fitsWire,
  isGroupedInteger,
  showCode,
} from "../wire-code.js";
import type { Rule } from "../rule.js";
import { codePlacesOf, codeSetsOf, originOf } from "../walk.js";

export const wireType: Rule = {
  id: "wire-type",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  isIdentity: true,
  description:
    "A code has the type that its code set sends: an integer with `wire: integer`, a text in quotes otherwise.",
  *check({ catalog, files }) {
    const written = new Map(files.map((file) => [file.file, file.written]));
    for (const { codeSet } of codeSetsOf(catalog)) {
      const { wire } = codeSet;
      for (const place of codePlacesOf(codeSet)) {
        const { code } = place;
        if (fitsWire(code, wire)) continue;
        const at = originOf(place);
        if (typeof code === "string") {
          // `20_000` is said by canonical-integer.
          if (isGroupedInteger(code)) continue;
          yield {
            at,
            message: `The code ${showCode(code)} is a text, but ${codeSet.name} has "wire: integer"`,
            hint: isCanonicalInteger(code)
              ? `Write ${code} without quotes`
              : 'Write the integer that is sent, or give the code set "wire: string"',
          };
        } else {
          const source = written.get(at.file)?.(at.path) ?? String(code);
          yield {
            at,
            message: `The code ${source} is a number, but ${codeSet.name} has "wire: ${wire}"`,
            hint: `Put it in quotes: "${source}"`,
          };
        }
      }
    }
  },
};
