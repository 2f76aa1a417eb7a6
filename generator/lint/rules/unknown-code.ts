import type { CodeSet } from "../../model/model.js";
import type { WireCode } from "../../read/spec.js";
import { didYouMean } from "../did-you-mean.js";
import type { Finding, Rule } from "../rule.js";
import { codeSetsOf, referencesOf, type CodeReference } from "../walk.js";
import { fitsWire, showCode } from "../wire-code.js";

export const unknownCode: Rule = {
  id: "unknown-code",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  description:
    "A code under `replacedBy` is another code of the same code set, and one under `mentionedIn` is another one that has a row.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      const codes = new Map(codeSet.codes.map((code) => [code.code, code]));
      for (const reference of referencesOf(codeSet)) {
        // A code of the wrong type is said by wire-type.
        if (!fitsWire(reference.to, codeSet.wire)) continue;
        const target = codes.get(reference.to);
        const isKnown =
          target !== undefined &&
          target.code !== reference.from.code &&
          (target.isListed || reference.key === "replacedBy");
        if (!isKnown) yield describe(reference, codeSet, target?.code);
      }
    }
  },
};

function describe(
  { from, key, to, at }: CodeReference,
  { name, codes }: CodeSet,
  target: WireCode | undefined,
): Finding {
  if (target === from.code) {
    return {
      at,
      message: `"${key}" of ${showCode(to)} names the code itself`,
      hint: "Name another code, or remove the key",
    };
  }
  const others = codes
    .filter((code) => code !== from && (code.isListed || key === "replacedBy"))
    .map(({ code }) => String(code));
  return {
    at,
    message:
      target === undefined
        ? `${name} has no code ${showCode(to)}`
        : `The code ${showCode(to)} has no row that could mention another code`,
    hint: didYouMean(String(to), others),
  };
}
