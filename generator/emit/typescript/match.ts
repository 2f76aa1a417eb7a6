import type { CodeSet } from "../../model.js";
import { jsdoc, withEnglish } from "./jsdoc.js";
import { fits, group } from "./layout.js";
import type { Subject } from "./subject.js";

export function casesType({ codeSet }: Subject): string {
  const { cases, type, name } = codeSet.identifiers;
  return [
    jsdoc("", [`One function for every name of {@link ${type}}.`]),
    group(`export type ${cases} = Cases<`, [type, name], ">;", {
      trailingComma: false,
    }),
  ].join("\n");
}

/** The exhaustive form, the form with `otherwise`, and the one implementation. */
export function matcher(subject: Subject): readonly string[] {
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
