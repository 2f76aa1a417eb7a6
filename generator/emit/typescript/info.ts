import { codeToJson } from "../../catalog/to-json.js";
import type { Code, CodeSet, Vendor } from "../../model/model.js";
import { overridesLiteral, reasonedSets } from "./code-reasons.js";
import { literalOf } from "./codes.js";
import { constant, generic, optional, typeAlias } from "./doc.js";
import { printDoc } from "./print-doc.js";
import { jsdoc } from "./jsdoc.js";
import { head, throwUnknown } from "./guards.js";
import { entryItems, pureTable } from "./layout.js";
import { printLiteral, quote, type Literal } from "./literal.js";

/** The statements of a vendor's `info.ts`: what the page and the catalog say about each code. */
export function infoStatements(vendor: Vendor): readonly string[] {
  const reasoned = new Set(reasonedSets(vendor));
  return vendor.codeSets.flatMap((codeSet) => [
    infoType(codeSet, reasoned.has(codeSet)),
    factsTable(codeSet),
    infoFunction(vendor, codeSet),
    findFunction(codeSet, reasoned.has(codeSet)),
  ]);
}

function infoType({ identifiers }: CodeSet, hasMeaning: boolean): string {
  const { infoType: name, type, name: names } = identifiers;
  return [
    jsdoc("", [`What is known about one {@link ${type}}.`]),
    printDoc(
      typeAlias(
        name,
        generic(hasMeaning ? "ReasonedCodeInfo" : "CodeInfo", [type, names]),
      ),
    ),
  ].join("\n");
}

/** Keyed by the code itself, so that the table pulls in no enum and a bundler can drop it. */
function factsTable({ codes, identifiers }: CodeSet): string {
  const { local, name } = identifiers;
  return pureTable(
    `const ${local}Facts: FactsTable<${name}>`,
    "factsTable",
    entryItems(
      codes.map((code) => [
        literalOf(code.code),
        (indent) => printLiteral(indent, factsOf(code), ",", indent),
      ]),
    ),
  );
}

/** As catalog.json has it, with the address, and with what we add behind what the vendor says. */
function factsOf(code: Code): Literal {
  const {
    code: _,
    name,
    rows,
    reason,
    overrides,
    reasoning,
    doubt,
    note,
    ...facts
  } = codeToJson(code);
  return {
    name,
    address: code.address,
    rows,
    ...facts,
    reason,
    overrides: overridesLiteral(overrides),
    reasoning,
    doubt,
    note,
  };
}

function infoFunction(vendor: Vendor, { id, identifiers }: CodeSet): string {
  const { info, infoType: result, type, find } = identifiers;
  return [
    jsdoc(
      "",
      [`What is known about a code: every code has an entry.`],
      ["@throws UnknownCodeError when `code` is no known code."],
    ),
    head(info, [`code: ${type}`], ` ${result} {`),
    printDoc(constant("info", find, "code"), "  "),
    "  if (info === undefined) {",
    throwUnknown(quote(`${vendor.id}/${id}`), "code", "    "),
    "  }",
    "  return info;",
    "}",
  ].join("\n");
}

function findFunction({ identifiers }: CodeSet, hasMeaning: boolean): string {
  const { info, infoType: result, find, parse, local } = identifiers;
  return [
    jsdoc("", [
      `Like {@link ${info}} for a value that may be anything; undefined for an unknown code. Never throws.`,
    ]),
    head(find, ["raw: unknown"], [optional(result), " {"]),
    printDoc(constant("parsed", parse, "raw"), "  "),
    "  if (!parsed.known) return undefined;",
    printDoc(constant("facts", `${local}Facts.get`, "parsed.code"), "  "),
    ...(hasMeaning
      ? [
          "  if (facts === undefined) return undefined;",
          printDoc(
            constant("meaning", identifiers.findMeaning, "parsed.code"),
            "  ",
          ),
          "  return meaning === undefined",
          "    ? { code: parsed.code, ...facts }",
          "    : { code: parsed.code, ...facts, meaning };",
        ]
      : [
          "  return facts === undefined ? undefined : { code: parsed.code, ...facts };",
        ]),
    "}",
  ].join("\n");
}
