import { codeToJson } from "../../catalog/to-json.js";
import type { Code, CodeSet, Vendor } from "../../model/model.js";
import { overridesLiteral, reasonedSets } from "./code-reasons.js";
import {
  call,
  constant,
  generic,
  optional,
  pureConstant,
  typeAlias,
} from "./doc.js";
import { printDoc } from "./print-doc.js";
import { jsdoc } from "./jsdoc.js";
import { head, throwUnknown } from "./guards.js";
import { constMember, memberItems, objectTable } from "./layout.js";
import { quote, type Literal } from "./literal.js";

/** The statements of a vendor's `info.ts`: what the page and the catalog say about each code. */
export function infoStatements(vendor: Vendor): readonly string[] {
  const reasoned = new Set(reasonedSets(vendor));
  return vendor.codeSets.flatMap((codeSet) => [
    infoType(codeSet, reasoned.has(codeSet)),
    factsTable(vendor, codeSet, reasoned.has(codeSet)),
    infosTable(vendor, codeSet, reasoned.has(codeSet)),
    infoFunction(vendor, codeSet),
    findFunction(codeSet),
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

/**
 * The facts of each code as JSON. One text is a hundred times cheaper for the compiler than an object
 * of thirty nodes, and costs an application nothing before it is asked for. What `infoTable` adds by
 * itself is left out.
 */
function factsTable(
  vendor: Vendor,
  { id, codes, identifiers }: CodeSet,
  hasMeaning: boolean,
): string {
  const label = `${vendor.id}/${id}`;
  const { local, name } = identifiers;
  return objectTable(
    `const ${local}facts: FactsTable<${name}>`,
    memberItems(
      codes.map((code) => (indent) => {
        const { address, reason, ...facts } = factsOf(code);
        const text = JSON.stringify({
          ...(address === `${label}/${code.code}` ? {} : { address }),
          ...facts,
          ...(hasMeaning ? {} : { reason }),
        });
        return `${indent}${constMember(indent, code.name, quote(text))}`;
      }),
    ),
  );
}

function infosTable(
  vendor: Vendor,
  { id, identifiers }: CodeSet,
  hasMeaning: boolean,
): string {
  const { local, parse, findMeaning, infoType: type } = identifiers;
  return printDoc(
    pureConstant(`const ${local}infos`, `infoTable<${type}>`, [
      quote(`${vendor.id}/${id}`),
      `${local}facts`,
      parse,
      ...(hasMeaning ? [findMeaning] : []),
    ]),
  );
}

/**
 * As catalog.json has it, with what we add behind what the vendor says,
 * and without name and code.
 */
function factsOf(code: Code): Readonly<Record<string, Literal | undefined>> {
  const {
    name: _,
    code: _code,
    rows,
    reason,
    overrides,
    reasoning,
    doubt,
    note,
    ...facts
  } = codeToJson(code);
  return {
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

function findFunction({ identifiers }: CodeSet): string {
  const { info, infoType: result, find, local } = identifiers;
  return [
    jsdoc("", [
      `Like {@link ${info}} for a value that may be anything; undefined for an unknown code. Never throws. The answer is frozen.`,
    ]),
    head(find, ["raw: unknown"], [optional(result), " {"]),
    printDoc(["return ", call(`${local}infos`, ["raw"]), ";"], "  "),
    "}",
  ].join("\n");
}
