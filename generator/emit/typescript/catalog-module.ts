import { compareText } from "../../text/order.js";
import type { EmitOptions } from "../target.js";
import { named, type Module } from "./assemble.js";
import { addressStatements } from "./addresses.js";
import { jsdoc } from "./jsdoc.js";
import {
  reasonedOutlines,
  type CatalogOutline,
  type SetOutline,
  type VendorOutline,
} from "./outline.js";
import { hasMessages } from "./reasons.js";
import { specifier } from "./specifier.js";

/** What applications may use of the runtime; the rest serves the generated modules. */
const publicValues = ["UnknownCodeError", "assertNever", "reportNever"];
const publicTypes = [
  "CaseResult",
  "Cases",
  "ClassifiedCode",
  "CodeFacts",
  "CodeInfo",
  "CodeReading",
  "CodeRow",
  "Exact",
  "KnownCode",
  "ParsedCode",
];

const reasonValues = [
  "Reason",
  "isReason",
  "matchReason",
  "reasonInfo",
  "reasons",
  "unknownCode",
];
const reasonTypes = [
  "Actor",
  "Artefact",
  "Axes",
  "Certainty",
  "Meaning",
  "Outcome",
  "Overrides",
  "ReasonCases",
  "ReasonInfo",
  "ReasonedCodeInfo",
  "Retry",
  "Sensitivity",
  "Severity",
  "Visibility",
];
const messageValues = ["userMessage", "userMessageKey"];
const messageTypes = ["Locale", "MessageKey", "MessageSubject"];

/** The root `index.ts`: what all vendors share, and everything of each vendor but the texts. */
export function catalogModule(
  catalog: CatalogOutline,
  options: EmitOptions,
): Module {
  const sets = catalog.vendors.flatMap((vendor) =>
    vendor.codeSets
      .filter(({ kind }) => kind === "codes")
      .map((codeSet) => ({ vendor, codeSet })),
  );
  const runtime = specifier("./runtime", options);
  const addresses = addressStatements(catalog, options);
  return {
    path: "index.ts",
    source: "vendors/",
    imports: [
      ...catalog.vendors.map((vendor) => ({
        from: specifier(`./${vendor.id}/codes`, options),
        names: sets
          .filter((set) => set.vendor === vendor)
          .map(({ codeSet }) => codeSet.identifiers.type)
          .toSorted(compareText),
        isTypeOnly: true,
      })),
      ...addresses.imports,
    ],
    statements: [
      [
        named("export", publicValues, runtime),
        named("export type", publicTypes, runtime),
        ...catalog.vendors.map(
          ({ id }) => `export * from "${specifier(`./${id}/index`, options)}";`,
        ),
        ...reasonExports(catalog, options),
      ].join("\n"),
      [
        jsdoc("", [
          "A code together with the vendor and the code set it belongs to: equal numbers of two vendors mean different things, so a bare number is never a key. Sets of values, such as a status letter, are not among them.",
        ]),
        vendorCodeType(sets),
      ].join("\n"),
      ...addresses.statements,
    ],
  };
}

function reasonExports(
  catalog: CatalogOutline,
  options: EmitOptions,
): readonly string[] {
  if (catalog.reasons.length === 0) return [];
  const reasons = specifier("./reasons", options);
  const hasTexts = hasMessages(catalog);
  return [
    named(
      "export",
      [...reasonValues, ...(hasTexts ? messageValues : [])],
      reasons,
    ),
    named(
      "export type",
      [...reasonTypes, ...(hasTexts ? messageTypes : [])].toSorted(compareText),
      reasons,
    ),
    ...catalog.vendors
      .filter((vendor) => reasonedOutlines(vendor).length > 0)
      .map(
        ({ id }) => `export * from "${specifier(`./${id}/reasons`, options)}";`,
      ),
  ];
}

interface OwnedSet {
  readonly vendor: VendorOutline;
  readonly codeSet: SetOutline;
}

function vendorCodeType(sets: readonly OwnedSet[]): string {
  const head = "export type VendorCode =";
  const member = ({ vendor, codeSet }: OwnedSet, indent: string) =>
    [
      "{",
      `${indent}  readonly vendor: "${vendor.id}";`,
      `${indent}  readonly codeSet: "${codeSet.id}";`,
      `${indent}  readonly code: ${codeSet.identifiers.type};`,
      `${indent}}`,
    ].join("\n");
  const [only] = sets;
  if (only === undefined) return `${head} never;`;
  if (sets.length === 1) return `${head} ${member(only, "")};`;
  const members = sets.map((set) => `  | ${member(set, "    ")}`);
  return `${[head, ...members].join("\n")};`;
}
