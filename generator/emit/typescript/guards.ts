import {
  call,
  condition,
  constant,
  generic,
  signature,
  typeAlias,
  type Doc,
} from "./doc.js";
import { printDoc } from "./print-doc.js";
import { jsdoc } from "./jsdoc.js";
import { constMember, memberItems, pureTable } from "./layout.js";
import { literalOf } from "./literal.js";
import type { Subject } from "./subject.js";

export function assertion({ codeSet, label }: Subject): string {
  const { assert, is, type } = codeSet.identifiers;
  return [
    jsdoc(
      "",
      [`Like {@link ${is}}, as an assertion.`],
      ["@throws UnknownCodeError when `value` is no known code."],
    ),
    head(assert, ["value: unknown"], ` asserts value is ${type} {`),
    printDoc(condition([["!", call(is, ["value"])]], " {"), "  "),
    throwUnknown(label, "value", "    "),
    "  }",
    "}",
  ].join("\n");
}

/** The names by code, for parse and match. */
export function namesTable({ codeSet }: Subject): string {
  const { local, name } = codeSet.identifiers;
  return pureTable(
    `const ${local}names`,
    `namesTable<${name}>`,
    memberItems(
      codeSet.codes.map(
        ({ code, name: own }) =>
          (indent) =>
            `${indent}${constMember(indent, own, literalOf(code))}`,
      ),
    ),
  );
}

export function parsedType({ codeSet, hasClasses }: Subject): string {
  const { parsed, parse, type, name, classType: classes } = codeSet.identifiers;
  return [
    jsdoc("", [`What {@link ${parse}} makes of a value.`]),
    printDoc(
      typeAlias(
        parsed,
        hasClasses
          ? generic("ClassifiedCode", [type, name, classes])
          : generic("ParsedCode", [type, name]),
      ),
    ),
  ].join("\n");
}

export function parser({ codeSet, hasClasses }: Subject): string {
  const { parse, parsed, is, local, classOf } = codeSet.identifiers;
  const isInteger = codeSet.wire === "integer";
  const subject = isInteger ? "code" : "raw";
  const found = isInteger ? "code" : "code: raw";
  return [
    jsdoc(
      "",
      [
        `Sorts out what arrived: a known code with its name, or the raw value.${isInteger ? ' Takes the canonical decimal text of a code as well (`"4"`).' : ""} Never throws.`,
      ],
      [`@example const parsed = ${parse}(response.code);`],
    ),
    head(parse, ["raw: unknown"], ` ${parsed} {`),
    ...(isInteger ? ["  const code = integerOf(raw);"] : []),
    printDoc(constant("name", `${local}names.get`, subject), "  "),
    printDoc(
      condition(["name !== undefined", call(is, [subject])], " {"),
      "  ",
    ),
    `    return { known: true, ${found}, name };`,
    "  }",
    ...(hasClasses
      ? [
          printDoc(constant("range", classOf, "raw"), "  "),
          "  return range === undefined",
          "    ? { known: false, raw }",
          "    : { known: false, raw, class: range };",
        ]
      : ["  return { known: false, raw };"]),
    "}",
  ].join("\n");
}

/** A function without type parameters, up to its body. */
export function head(
  name: string,
  parameters: readonly string[],
  result: Doc,
): string {
  return printDoc(signature({ name, parameters, result }));
}

export function throwUnknown(
  label: string,
  value: string,
  indentation: string,
): string {
  return printDoc(
    ["throw ", call("new UnknownCodeError", [label, value]), ";"],
    indentation,
  );
}
