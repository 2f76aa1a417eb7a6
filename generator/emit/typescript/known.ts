import type { CodeSet } from "../../model/model.js";
import type { EmitOptions } from "../target.js";
import { call } from "./doc.js";
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
 * The codes once more, so that a list pulls in neither the enum nor the guard. Where thousands of
 * literals meet a union the compiler compares each with each, so the integers of an enum are numbers.
 */
export function listStatement(codeSet: CodeSet, options: EmitOptions): string {
  const { list, type } = codeSet.identifiers;
  const make = needsListOf(codeSet, options)
    ? `listOf<${type}>`
    : "Object.freeze<number[]>";
  return [
    jsdoc("", [
      `Every {@link ${type}} once, in the order of the vendor's page.`,
    ]),
    pureTable(
      `export const ${list}: readonly ${type}[]`,
      make,
      valueItems(codeSet),
    ),
  ].join("\n");
}

/** Whether the type of the codes is more than a number for the compiler. */
export function needsListOf(
  { wire }: CodeSet,
  { enumStyle }: EmitOptions,
): boolean {
  return wire !== "integer" || enumStyle === "const";
}

/** The codes themselves, as literals: a list of them pulls in no enum. */
function valueItems({ codes, wire }: CodeSet): TableItems {
  const values = codes.map(({ code }) => literalOf(code));
  return wire === "integer" ? numberItems(values) : nameItems(values);
}
