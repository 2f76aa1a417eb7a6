import type { CodeSet } from "../../model/model.js";
import { call, pureConstant } from "./doc.js";
import { head } from "./guards.js";
import { jsdoc } from "./jsdoc.js";
import {
  nameItems,
  numberItems,
  pureTable,
  type TableItems,
} from "./layout.js";
import { literalOf } from "./literal.js";
import { printDoc } from "./print-doc.js";

/** Membership in O(1): a Set of literals, which pulls in no enum. */
export function valuesTable(codeSet: CodeSet): string {
  return pureTable(
    `const ${codeSet.identifiers.local}values: ReadonlySet<unknown>`,
    "new Set<unknown>",
    valueItems(codeSet),
  );
}

export function guard(codeSet: CodeSet): string {
  const { is, type, local, parse } = codeSet.identifiers;
  const strictness =
    codeSet.wire === "integer"
      ? `the text \`"4"\` is not the code 4; see {@link ${parse}}`
      : "a number is never a code";
  return [
    jsdoc("", [
      `Whether \`value\` is a known code of {@link ${type}}. Strict on the type: ${strictness}.`,
    ]),
    head(is, ["value: unknown"], ` value is ${type} {`),
    printDoc(["return ", call(`${local}values.has`, ["value"]), ";"], "  "),
    "}",
  ].join("\n");
}

/**
 * The list is made of the values and the guard: literals where a union of many members is expected
 * cost the compiler the square of their number.
 */
export function listStatement({ identifiers }: CodeSet): string {
  const { is, list, local, type } = identifiers;
  return [
    jsdoc("", [
      `Every {@link ${type}} once, in the order of the vendor's page.`,
    ]),
    printDoc(
      pureConstant(`export const ${list}: readonly ${type}[]`, "listOf", [
        `${local}values`,
        is,
      ]),
    ),
  ].join("\n");
}

/** The codes themselves, as literals: a list of them pulls in no enum. */
function valueItems({ codes, wire }: CodeSet): TableItems {
  const values = codes.map(({ code }) => literalOf(code));
  return wire === "integer" ? numberItems(values) : nameItems(values);
}
