import type { Code, CodeSet, Row, Vendor } from "../../model.js";
import { textRoles } from "../../spec.js";
import { literalOf } from "./codes.js";
import { constant, generic, optional, typeAlias } from "./doc.js";
import { printDoc } from "./print-doc.js";
import { jsdoc } from "./jsdoc.js";
import { head, throwUnknown } from "./guards.js";
import { pureTable } from "./layout.js";
import { printLiteral, quote, type Literal } from "./literal.js";

/** The statements of a vendor's `info.ts`: what the page and the catalog say about each code. */
export function infoStatements(vendor: Vendor): readonly string[] {
  return vendor.codeSets.flatMap((codeSet) => [
    infoType(codeSet),
    factsTable(codeSet),
    infoFunction(vendor, codeSet),
    findFunction(codeSet),
  ]);
}

function infoType({ identifiers }: CodeSet): string {
  const { infoType: name, type, name: names } = identifiers;
  return [
    jsdoc("", [`What is known about one {@link ${type}}.`]),
    printDoc(typeAlias(name, generic("CodeInfo", [type, names]))),
  ].join("\n");
}

/** Keyed by the code itself, so that the table pulls in no enum and a bundler can drop it. */
function factsTable({ codes, identifiers }: CodeSet): string {
  const { local, name } = identifiers;
  return pureTable(
    `const ${local}Facts: FactsTable<${name}>`,
    "factsTable",
    codes.length === 0
      ? { flat: [], lines: () => "" }
      : {
          lines: (indent) =>
            codes
              .map((code) =>
                [
                  `${indent}[`,
                  `${indent}  ${literalOf(code.code)},`,
                  printLiteral(
                    `${indent}  `,
                    factsOf(code),
                    ",",
                    `${indent}  `,
                  ),
                  `${indent}],`,
                ].join("\n"),
              )
              .join("\n"),
        },
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

function findFunction({ identifiers }: CodeSet): string {
  const { info, infoType: result, find, parse, local } = identifiers;
  return [
    jsdoc("", [
      `Like {@link ${info}} for a value that may be anything; undefined for an unknown code. Never throws.`,
    ]),
    head(find, ["raw: unknown"], [optional(result), " {"]),
    printDoc(constant("parsed", parse, "raw"), "  "),
    "  if (!parsed.known) return undefined;",
    printDoc(constant("facts", `${local}Facts.get`, "parsed.code"), "  "),
    "  return facts === undefined ? undefined : { code: parsed.code, ...facts };",
    "}",
  ].join("\n");
}
