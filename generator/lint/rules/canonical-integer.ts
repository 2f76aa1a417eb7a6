import type { CodeSet, Origin } from "../../model/model.js";
import type { WireCode } from "../../read/spec.js";
import type { Finding, Rule } from "../rule.js";
import { codePlacesOf, codeSetsOf, originOf, type CodePlace } from "../walk.js";
import { isCanonicalInteger, isGroupedInteger } from "../wire-code.js";

export const canonicalInteger: Rule = {
  id: "canonical-integer",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  isIdentity: true,
  description:
    "An integer is written in plain decimal digits and is small enough to be read without loss.",
  *check({ catalog, files }) {
    const written = new Map(files.map((file) => [file.file, file.written]));
    for (const { codeSet } of codeSetsOf(catalog)) {
      for (const place of integersOf(codeSet)) {
        const at = originOf(place);
        const source = written.get(at.file)?.(at.path);
        if (source === undefined) continue;
        const finding = describe(source, place.code, at);
        if (finding !== undefined) yield finding;
      }
    }
  },
};

function* integersOf(codeSet: CodeSet): Iterable<CodePlace> {
  if (codeSet.wire === "integer") yield* codePlacesOf(codeSet);
  for (const { min, max, origin: part } of codeSet.ranges) {
    if (min !== undefined) yield { code: min, part, steps: ["min"] };
    if (max !== undefined) yield { code: max, part, steps: ["max"] };
  }
}

function describe(
  source: string,
  value: WireCode,
  at: Origin,
): Finding | undefined {
  if (typeof value === "string") {
    if (!isGroupedInteger(source)) return undefined;
    return {
      at,
      message: `YAML reads ${source} as a text, not as a number`,
      hint: `Write ${source.replace(/[+_]/gu, "")}`,
    };
  }
  if (!Number.isSafeInteger(value)) {
    return {
      at,
      message: `${source} is too large to be read without loss: YAML makes it ${value}`,
      hint: `The largest integer is ${Number.MAX_SAFE_INTEGER}; for longer codes use "wire: string" and quotes`,
    };
  }
  if (isCanonicalInteger(source)) return undefined;
  return {
    at,
    message: `${source} is not in plain decimal digits: YAML reads it as ${value}`,
    hint: /^[-+]?0\d/u.test(source)
      ? `Write ${value}; if the zeros are sent, use "wire: string" and put the code in quotes`
      : `Write ${value}`,
  };
}
