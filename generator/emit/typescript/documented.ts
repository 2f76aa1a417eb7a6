import type { CodeRange } from "../../model/model.js";
import { pointerSteps } from "../../read/pointer.js";
import {
  array,
  call,
  condition,
  constant,
  indent,
  line,
  optional,
  type Doc,
} from "./doc.js";
import { printDoc } from "./print-doc.js";
import { head } from "./guards.js";
import { jsdoc, jsdocCode, withEnglish } from "./jsdoc.js";
import { union } from "./layout.js";
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
  const listed = call(is, [codeSet.wire === "integer" ? "code" : "raw"]);
  return [
    jsdoc("", [
      `The class that the vendor's number ranges give a code that is not listed in {@link ${type}}; undefined for a listed code and for anything else.`,
      "",
      ...codeSet.ranges.map(
        ({ class: id, text }) => `- \`${id}\`: ${withEnglish(text)}`,
      ),
    ]),
    head(classOf, ["raw: unknown"], [optional(name), " {"]),
    "  const code = integerOf(raw);",
    printDoc(condition([listed], exit("return undefined;")), "  "),
    '  if (typeof code !== "number") return undefined;',
    "  if (!Number.isSafeInteger(code)) return undefined;",
    ...codeSet.ranges.map((range) =>
      printDoc(
        condition(testsOf(range), exit(`return ${quote(range.class)};`)),
        "  ",
      ),
    ),
    "  return undefined;",
    "}",
  ].join("\n");
}

/** A statement that goes to the next line when it does not fit behind its condition. */
function exit(statement: string): Doc {
  return indent(line, statement);
}

/** At least one test: a range without bounds, which the schema refuses, holds every code. */
function testsOf({ min, max }: CodeRange): readonly string[] {
  const tests = [
    ...(min === undefined ? [] : [`code >= ${min}`]),
    ...(max === undefined ? [] : [`code <= ${max}`]),
  ];
  return tests.length === 0 ? ["Number.isInteger(code)"] : tests;
}

export function reader({ codeSet }: Subject): string {
  const { read, parse, parsed, type } = codeSet.identifiers;
  const { code, message } = codeSet.envelope ?? { code: "" };
  return [
    jsdoc("", [
      `Finds the code of {@link ${type}} in a response, at ${jsdocCode(code)}, and says what was wrong with a response that holds none. Takes any JSON value and never throws.`,
    ]),
    head(read, ["response: unknown"], ` CodeReading<${parsed}> {`),
    valueAt("code", code),
    '  if ("problem" in code) return { found: false, problem: code.problem };',
    printDoc(constant("parsed", parse, "code.value"), "  "),
    ...(message === undefined
      ? ["  return { found: true, parsed };"]
      : [
          valueAt("message", message),
          '  return "value" in message && typeof message.value === "string"',
          "    ? { found: true, parsed, message: message.value }",
          "    : { found: true, parsed };",
        ]),
    "}",
  ].join("\n");
}

function valueAt(name: string, pointer: string): string {
  const steps = array(pointerSteps(pointer).map(quote));
  return printDoc([`const ${name} = valueAt(response, `, steps, ");"], "  ");
}
