import { literalOf, valueItems } from "./codes.js";
import { jsdoc } from "./jsdoc.js";
import { fits, group, pairItems, pureTable } from "./layout.js";
import type { Subject } from "./subject.js";

/** Membership in O(1): a Set of literals, which pulls in no enum. */
export function valuesTable({ codeSet }: Subject): string {
  return pureTable(
    `const ${codeSet.identifiers.local}Values: ReadonlySet<unknown>`,
    "new Set",
    valueItems(codeSet),
  );
}

export function guard({ codeSet }: Subject): string {
  const { is, type, local } = codeSet.identifiers;
  return [
    jsdoc("", [
      `Whether \`value\` is a known code of {@link ${type}}. Strict on the type: ${codeSet.wire === "integer" ? 'the text `"4"` is not the code 4; see {@link ' + codeSet.identifiers.parse + "}" : "a number is never a code"}.`,
    ]),
    `${group(`export function ${is}(`, ["value: unknown"], `): value is ${type} {`)}`,
    `  return ${local}Values.has(value);`,
    "}",
  ].join("\n");
}

export function assertion({ codeSet, label }: Subject): string {
  const { assert, is, type } = codeSet.identifiers;
  return [
    jsdoc(
      "",
      [`Like {@link ${is}}, as an assertion.`],
      ["@throws UnknownCodeError when `value` is no known code."],
    ),
    group(
      `export function ${assert}(`,
      ["value: unknown"],
      `): asserts value is ${type} {`,
    ),
    `  if (!${is}(value)) {`,
    group("throw new UnknownCodeError(", [label, "value"], ");", {
      indent: "    ",
    }),
    "  }",
    "}",
  ].join("\n");
}

/** The names by code, for parse and match. */
export function namesTable({ codeSet }: Subject): string {
  const { local, name } = codeSet.identifiers;
  return pureTable(
    `const ${local}Names: NameTable<${name}>`,
    "new Map",
    pairItems(
      codeSet.codes.map(({ code, name: own }) => [literalOf(code), `"${own}"`]),
    ),
  );
}

export function parsedType({ codeSet, hasClasses }: Subject): string {
  const { parsed, parse, type, name, classType: classes } = codeSet.identifiers;
  const [generic, items] = hasClasses
    ? ["ClassifiedCode", [type, name, classes]]
    : ["ParsedCode", [type, name]];
  return [
    jsdoc("", [`What {@link ${parse}} makes of a value.`]),
    group(`export type ${parsed} = ${generic}<`, items, ">;", {
      trailingComma: false,
    }),
  ].join("\n");
}

export function parser({ codeSet, hasClasses }: Subject): string {
  const { parse, parsed, is, local, classOf } = codeSet.identifiers;
  const isInteger = codeSet.wire === "integer";
  const subject = isInteger ? "code" : "raw";
  const unknown = hasClasses
    ? [
        `  const unknownClass = ${classOf}(raw);`,
        "  return unknownClass === undefined",
        "    ? { known: false, raw }",
        "    : { known: false, raw, class: unknownClass };",
      ]
    : ["  return { known: false, raw };"];
  return [
    jsdoc(
      "",
      [
        `Sorts out what arrived: a known code with its name, or the raw value.${isInteger ? ' Takes the canonical decimal text of a code as well (`"4"`).' : ""} Never throws.`,
      ],
      [`@example const parsed = ${parse}(response.code);`],
    ),
    group(`export function ${parse}(`, ["raw: unknown"], `): ${parsed} {`),
    ...(isInteger ? ["  const code = integerOf(raw);"] : []),
    `  const name = ${local}Names.get(${subject});`,
    ...guardedReturn(is, isInteger),
    ...unknown,
    "}",
  ].join("\n");
}

function guardedReturn(is: string, isInteger: boolean): readonly string[] {
  const subject = isInteger ? "code" : "raw";
  const result = isInteger
    ? "{ known: true, code, name }"
    : "{ known: true, code: raw, name }";
  const condition = `  if (name !== undefined && ${is}(${subject})) {`;
  return fits(condition)
    ? [condition, `    return ${result};`, "  }"]
    : [
        "  if (",
        "    name !== undefined &&",
        `    ${is}(${subject})`,
        "  ) {",
        `    return ${result};`,
        "  }",
      ];
}
