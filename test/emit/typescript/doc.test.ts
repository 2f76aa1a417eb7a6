import { describe, expect, it } from "vitest";
import {
  array,
  call,
  condition,
  constant,
  generic,
  optional,
  parameterOf,
  signature,
  typeAlias,
  type Doc,
} from "../../../generator/emit/typescript/doc.js";
import { printDoc } from "../../../generator/emit/typescript/print-doc.js";

/** A name that is so long that what follows it does not fit. */
const name = (length: number) => "n".repeat(length);

describe("printDoc", () => {
  const cases: readonly (readonly [title: string, doc: Doc, want: string])[] = [
    ["a call", call("f", ["a", "b"]), "f(a, b)"],
    ["a call without arguments", call("f", []), "f()"],
    [
      "a call of exactly 80 columns",
      [call(name(74), ["a", "b"])],
      `${name(74)}(a, b)`,
    ],
    [
      "a call of 81 columns, by what follows it",
      [call(name(74), ["a", "b"]), ";"],
      `${name(74)}(\n  a,\n  b,\n);`,
    ],
    ["a list that is empty", array([]), "[]"],
    [
      "a type with one argument, which never leaves its line",
      generic(name(80), ["A"]),
      `${name(80)}<A>`,
    ],
    [
      "a type with two, without a comma behind the last",
      generic(name(76), ["A", "B"]),
      `${name(76)}<\n  A,\n  B\n>`,
    ],
    ["a condition", condition(["a", "b"], " {"), "if (a && b) {"],
    [
      "a long condition",
      condition([name(40), name(40)], " {"),
      `if (\n  ${name(40)} &&\n  ${name(40)}\n) {`,
    ],
    ["a constant", constant("a", "f", "raw"), "const a = f(raw);"],
    [
      "a constant that moves to the next line",
      constant("a", name(70), "raw"),
      `const a =\n  ${name(70)}(raw);`,
    ],
    [
      "a constant whose brackets break, as the argument is more than a word",
      constant("a", name(60), "raw.value.of.a.code"),
      `const a = ${name(60)}(\n  raw.value.of.a.code,\n);`,
    ],
    [
      "a type alias whose brackets break",
      typeAlias("A", generic("B", [name(40), name(40)])),
      `export type A = B<\n  ${name(40)},\n  ${name(40)}\n>;`,
    ],
    [
      "a type alias that moves to the next line",
      typeAlias(name(70), generic("B", ["C", "D"])),
      `export type ${name(70)} =\n  B<C, D>;`,
    ],
    [
      "a function",
      signature({ name: "f", parameters: ["a: A"], result: " B {" }),
      "export function f(a: A): B {",
    ],
    [
      "a function whose parameters break before its result does",
      signature({
        name: name(40),
        parameters: ["a: A"],
        result: [optional(name(20)), " {"],
      }),
      `export function ${name(40)}(\n  a: A,\n): ${name(20)} | undefined {`,
    ],
    [
      "a function whose result breaks as well",
      signature({
        name: "f",
        parameters: ["a: A"],
        result: [optional(name(70)), " {"],
      }),
      `export function f(\n  a: A,\n):\n  | ${name(70)}\n  | undefined {`,
    ],
    [
      "a function with type parameters",
      signature({
        name: "f",
        types: [parameterOf("A", "B"), "C"],
        parameters: ["a: A"],
        result: " C;",
      }),
      "export function f<const A extends B, C>(a: A): C;",
    ],
    [
      "a function with long type parameters",
      signature({
        name: "f",
        types: [parameterOf("A", name(80))],
        parameters: ["a: A"],
        result: " C;",
      }),
      `export function f<\n  const A extends\n    ${name(80)},\n>(a: A): C;`,
    ],
  ];
  it.each(cases)("prints %s", (_, doc, want) => {
    expect(printDoc(doc)).toBe(want);
  });

  it("counts the indentation, and keeps to it", () => {
    expect(printDoc(call(name(74), ["a"]), "  ")).toBe(`  ${name(74)}(a)`);
    expect(printDoc(call(name(76), ["a"]), "  ")).toBe(
      `  ${name(76)}(\n    a,\n  )`,
    );
  });

  it("counts a Chinese character as two columns", () => {
    const text = "脸".repeat(37);
    expect(printDoc(call("f", [`"${text}"`]))).toBe(`f("${text}")`);
    expect(printDoc(call("fgh", [`"${text}"`]))).toBe(`fgh(\n  "${text}",\n)`);
  });
});
