import type { CodeSet, Vendor } from "../../model.js";
import { pointerSteps } from "../../pointer.js";
import { literalOf, valueItems } from "./codes.js";
import { jsdoc, withEnglish } from "./jsdoc.js";
import { fits, group, pairItems, pureTable, union } from "./layout.js";
import { quote } from "./literal.js";

/** A code set with what every printer here needs. */
interface Subject {
  readonly vendor: Vendor;
  readonly codeSet: CodeSet;
  /** `"<vendor>/<codeSet>"`, as a literal. */
  readonly label: string;
  readonly hasClasses: boolean;
}

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
      valuesTable(subject),
      guard(subject),
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
      ...some(({ wire }) => wire === "integer", "integerOf"),
      ...some(({ envelope }) => envelope !== undefined, "valueAt"),
    ],
    types: [
      "CaseResult",
      "Cases",
      ...some(({ ranges }) => ranges.length > 0, "ClassifiedCode"),
      ...some(({ envelope }) => envelope !== undefined, "CodeReading"),
      "Exact",
      "NameTable",
      ...some(({ ranges }) => ranges.length === 0, "ParsedCode"),
    ],
  };
}

function valuesTable({ codeSet }: Subject): string {
  return pureTable(
    `const ${codeSet.identifiers.local}Values: ReadonlySet<unknown>`,
    "new Set",
    valueItems(codeSet),
  );
}

function guard({ codeSet }: Subject): string {
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

function assertion({ codeSet, label }: Subject): string {
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

function namesTable({ codeSet }: Subject): string {
  const { local, name } = codeSet.identifiers;
  return pureTable(
    `const ${local}Names: NameTable<${name}>`,
    "new Map",
    pairItems(
      codeSet.codes.map(({ code, name: own }) => [literalOf(code), `"${own}"`]),
    ),
  );
}

function parsedType({ codeSet, hasClasses }: Subject): string {
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

function parser({ codeSet, hasClasses }: Subject): string {
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

function casesType({ codeSet }: Subject): string {
  const { cases, type, name } = codeSet.identifiers;
  return [
    jsdoc("", [`One function for every name of {@link ${type}}.`]),
    group(`export type ${cases} = Cases<`, [type, name], ">;", {
      trailingComma: false,
    }),
  ].join("\n");
}

function matcher(subject: Subject): readonly string[] {
  const { codeSet, label } = subject;
  const { match, cases, type, parse, parsed } = codeSet.identifiers;
  return [
    [
      jsdoc(
        "",
        [
          "Handles every code: a missing case does not compile, and neither does a case that no code has.",
          ...troubleshooting(codeSet),
        ],
        [
          "@throws UnknownCodeError when `code` is no known code; sort out what arrives with",
          `{@link ${parse}} first, or use the form with \`otherwise\`.`,
        ],
      ),
      ...signature(
        `export function ${match}`,
        [`const Given extends ${cases}`],
        [`code: ${type}`, `cases: Exact<Given, ${cases}>`],
        "CaseResult<Given>;",
      ),
    ].join("\n"),
    [
      jsdoc("", [
        "Handles some codes, and everything else, unknown codes included, in `otherwise`. Never throws on an unknown code.",
        ...troubleshooting(codeSet),
      ]),
      ...signature(
        `export function ${match}`,
        [`const Given extends Partial<${cases}>`, "Other"],
        [
          "raw: unknown",
          `cases: Exact<Given, ${cases}>`,
          `otherwise: (parsed: ${parsed}) => Other`,
        ],
        "CaseResult<Given> | Other;",
      ),
    ].join("\n"),
    [
      ...signature(
        `export function ${match}`,
        [],
        [
          "raw: unknown",
          `cases: Partial<${cases}>`,
          `otherwise?: (parsed: ${parsed}) => unknown`,
        ],
        "unknown {",
      ),
      `  const parsed = ${parse}(raw);`,
      "  const handle = parsed.known ? cases[parsed.name] : undefined;",
      "  if (parsed.known && handle !== undefined) return handle(parsed.code);",
      "  if (otherwise !== undefined) return otherwise(parsed);",
      group("throw new UnknownCodeError(", [label, "raw"], ");", {
        indent: "  ",
      }),
      "}",
    ].join("\n"),
  ];
}

function troubleshooting({ usage, statements }: CodeSet): readonly string[] {
  if (usage !== "troubleshooting") return [];
  return [
    "",
    "For troubleshooting only. The vendor says:",
    ...statements
      .filter(({ group: about }) => about === undefined)
      .flatMap(({ text }) => ["", `> ${withEnglish(text)}`]),
  ];
}

/** A function head: type parameters and parameters each on one line where they fit. */
function signature(
  head: string,
  types: readonly string[],
  parameters: readonly string[],
  result: string,
): readonly string[] {
  const flatTypes = types.length === 0 ? "" : `<${types.join(", ")}>`;
  const flat = `${head}${flatTypes}(${parameters.join(", ")}): ${result}`;
  if (fits(flat)) return [flat];
  const open = fits(`${head}${flatTypes}(`)
    ? [`${head}${flatTypes}(`]
    : [`${head}<`, ...types.map((type) => `  ${type},`)];
  const rest = `>(${parameters.join(", ")}): ${result}`;
  if (open.length > 1) {
    if (fits(rest)) return [...open, rest];
    open.push(">(");
  }
  return [
    ...open,
    ...parameters.map((parameter) => `  ${parameter},`),
    `): ${result}`,
  ];
}

function classType({ codeSet }: Subject): string {
  const { classType: name, classOf } = codeSet.identifiers;
  return [
    jsdoc("", [`The classes of {@link ${classOf}}.`]),
    union(
      `export type ${name} =`,
      codeSet.ranges.map((range) => quote(range.class)),
    ),
  ].join("\n");
}

function classFunction({ codeSet }: Subject): string {
  const { classOf, classType: name, is, type } = codeSet.identifiers;
  return [
    jsdoc("", [
      `The class that the vendor's number ranges give a code that is not listed in {@link ${type}}; undefined for a listed code and for anything else.`,
      "",
      ...codeSet.ranges.map(
        ({ class: id, text }) => `- \`${id}\`: ${withEnglish(text)}`,
      ),
    ]),
    group(
      `export function ${classOf}(`,
      ["raw: unknown"],
      `): ${name} | undefined {`,
    ),
    "  const code = integerOf(raw);",
    `  if (typeof code !== "number" || ${is}(code)) return undefined;`,
    "  if (!Number.isSafeInteger(code)) return undefined;",
    ...codeSet.ranges.map(({ class: id, min, max }) => {
      const tests = [
        ...(min === undefined ? [] : [`code >= ${min}`]),
        ...(max === undefined ? [] : [`code <= ${max}`]),
      ];
      return `  if (${tests.join(" && ") || "true"}) return ${quote(id)};`;
    }),
    "  return undefined;",
    "}",
  ].join("\n");
}

function reader({ codeSet }: Subject): string {
  const { read, parse, parsed, type } = codeSet.identifiers;
  const { code, message } = codeSet.envelope ?? { code: "" };
  const path = (pointer: string) =>
    `[${pointerSteps(pointer).map(quote).join(", ")}]`;
  return [
    jsdoc("", [
      `Finds the code of {@link ${type}} in a response, at \`${code}\`, and says what was wrong with a response that holds none. Takes any JSON value and never throws.`,
    ]),
    group(
      `export function ${read}(`,
      ["response: unknown"],
      `): CodeReading<${parsed}> {`,
    ),
    `  const code = valueAt(response, ${path(code)});`,
    '  if ("problem" in code) return { found: false, problem: code.problem };',
    `  const parsed = ${parse}(code.value);`,
    ...(message === undefined
      ? ["  return { found: true, parsed };"]
      : [
          `  const message = valueAt(response, ${path(message)});`,
          '  return "value" in message && typeof message.value === "string"',
          "    ? { found: true, parsed, message: message.value }",
          "    : { found: true, parsed };",
        ]),
    "}",
  ].join("\n");
}
