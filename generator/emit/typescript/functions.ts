import type { CodeSet, Vendor } from "../../model/model.js";
import { classFunction, classType, reader } from "./documented.js";
import { assertion, namesTable, parsedType, parser } from "./guards.js";
import { quote } from "./literal.js";
import { casesType, matcher } from "./match.js";
import type { Subject } from "./subject.js";

/** The statements of a vendor's `index.ts`: guards, parse, match, and what the page documents beside. */
export function functionsStatements(vendor: Vendor): readonly string[] {
  return vendor.codeSets.flatMap((codeSet) => {
    const subject: Subject = {
      vendor,
      codeSet,
      label: quote(`${vendor.id}/${codeSet.id}`),
      hasClasses: codeSet.ranges.length > 0,
    };
    return [
      assertion(subject),
      ...(subject.hasClasses
        ? [classType(subject), classFunction(subject)]
        : []),
      namesTable(subject),
      parsedType(subject),
      parser(subject),
      casesType(subject),
      ...matcher(subject),
      ...(codeSet.envelope === undefined ? [] : [reader(subject)]),
    ];
  });
}

/** The runtime names that these statements use, by vendor. */
export function runtimeImports(vendor: Vendor): {
  readonly values: readonly string[];
  readonly types: readonly string[];
} {
  const sets = vendor.codeSets;
  const some = (test: (codeSet: CodeSet) => boolean, name: string) =>
    sets.some(test) ? [name] : [];
  return {
    values: [
      "UnknownCodeError",
      ...some(
        ({ wire, ranges }) => wire === "integer" || ranges.length > 0,
        "integerOf",
      ),
      "namesTable",
      ...some(({ envelope }) => envelope !== undefined, "valueAt"),
    ],
    types: [
      "CaseResult",
      "Cases",
      ...some(({ ranges }) => ranges.length > 0, "ClassifiedCode"),
      ...some(({ envelope }) => envelope !== undefined, "CodeReading"),
      "Exact",
      ...some(({ ranges }) => ranges.length === 0, "ParsedCode"),
      "SomeCases",
    ],
  };
}
