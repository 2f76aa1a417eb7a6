import { pointerSteps } from "../../pointer.js";
import { jsdoc, withEnglish } from "./jsdoc.js";
import { group, union } from "./layout.js";
import { quote } from "./literal.js";
import type { Subject } from "./subject.js";

/** What exists only where the page documents it: classes by number range, and the envelope. */
export function classType({ codeSet }: Subject): string {
  const { classType: name, classOf } = codeSet.identifiers;
  return [
    jsdoc("", [`The classes of {@link ${classOf}}.`]),
    union(
      `export type ${name} =`,
      codeSet.ranges.map((range) => quote(range.class)),
    ),
  ].join("\n");
}

export function classFunction({ codeSet }: Subject): string {
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

export function reader({ codeSet }: Subject): string {
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
