import type { Code, CodeSet, Row, Vendor } from "../../model/model.js";
import { textRoles } from "../../read/spec.js";
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

function factsOf(code: Code): Literal {
  return {
    name: code.name,
    address: code.address,
    rows: code.rows.map(rowOf),
    deprecated: code.deprecated && { ...code.deprecated },
    retired: code.retired && { ...code.retired },
    aliases: nonEmpty(code.aliases),
    errata: nonEmpty(
      code.errata.map(({ text, evidence }) => ({ text, evidence })),
    ),
    mentionedIn: code.mentionedIn,
    reason: code.reason,
    overrides: overridesLiteral(code.overrides),
    reasoning: code.reasoning,
    doubt: code.doubt,
    note: code.note,
  };
}

function rowOf(row: Row): Literal {
  const texts: Record<string, string> = {};
  const english: Record<string, Literal> = {};
  for (const role of textRoles) {
    const documented = row.texts[role];
    if (documented === undefined) continue;
    texts[role] = documented.text;
    if (documented.en !== undefined) english[role] = documented.en;
  }
  const attributes: [key: string, text: string][] = [];
  const englishAttributes: [key: string, text: string][] = [];
  for (const [key, { text, en }] of row.attributes) {
    attributes.push([key, text]);
    if (en !== undefined) englishAttributes.push([key, en]);
  }
  if (englishAttributes.length > 0) {
    english["attributes"] = Object.fromEntries(englishAttributes);
  }
  return {
    group: row.group,
    ...texts,
    attributes: recordOf(attributes),
    platforms: recordOf(row.platforms),
    only: nonEmpty(row.only),
    en: recordOf(Object.entries(english)),
    note: row.note,
  };
}

function recordOf(
  entries: readonly (readonly [string, Literal])[],
): Literal | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function nonEmpty<Item extends Literal>(
  items: readonly Item[],
): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
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
