import { array } from "./doc.js";
import { printDoc } from "./print-doc.js";
import { fits } from "./width.js";

/** Items that fill the lines, as prettier prints lists of numbers. */
function fill(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const item of items) {
    const next = line === "" ? `${indent}${item},` : `${line} ${item},`;
    if (line === "" || fits(next)) line = next;
    else {
      lines.push(line);
      line = `${indent}${item},`;
    }
  }
  return [...lines, line].join("\n");
}

/** The elements of a table: printed in one line, and at an indentation. */
export interface TableItems {
  /** In one line; left out where an item needs several. */
  readonly flat?: readonly string[];
  readonly lines: (indent: string) => string;
}

/** Numbers, which fill the lines. */
export function numberItems(numbers: readonly string[]): TableItems {
  return {
    flat: numbers,
    lines: (indent) =>
      numbers.length > 1 ? fill(numbers, indent) : onePerLine(numbers, indent),
  };
}

/** Texts or names, one per line where they do not fit in one. */
export function nameItems(names: readonly string[]): TableItems {
  return { flat: names, lines: (indent) => onePerLine(names, indent) };
}

/** Pairs, which always stand one per line when there are several. */
export function pairItems(
  pairs: readonly (readonly [string, string])[],
): TableItems {
  const lines = (indent: string) =>
    pairs.map((pair) => printDoc([array(pair), ","], indent)).join("\n");
  return pairs.length > 1
    ? { lines }
    : { flat: pairs.map(([key, value]) => `[${key}, ${value}]`), lines };
}

/** Pairs of a code and an object, which never stand in one line. */
export function entryItems(
  entries: readonly (readonly [
    key: string,
    value: (indent: string) => string,
  ])[],
): TableItems {
  if (entries.length === 0) return { flat: [], lines: () => "" };
  return {
    lines: (indent) =>
      entries
        .map(([key, value]) =>
          [
            `${indent}[`,
            `${indent}  ${key},`,
            value(`${indent}  `),
            `${indent}],`,
          ].join("\n"),
        )
        .join("\n"),
  };
}

function onePerLine(items: readonly string[], indent: string): string {
  return items.map((item) => `${indent}${item},`).join("\n");
}

/**
 * A constant made by one call over a list, marked as pure so that a bundler can drop it.
 *
 * @example pureTable("const a: B", "new Set", numberItems(["1"]))
 * // "const a: B = /* @__PURE__ *\/ new Set([1]);"
 */
export function pureTable(
  head: string,
  callee: string,
  { flat, lines }: TableItems,
): string {
  const call = `/* @__PURE__ */ ${callee}(`;
  const open = `${head} = ${call}`;
  const items = flat === undefined ? undefined : `[${flat.join(", ")}]`;
  if (items !== undefined && fits(`${open}${items});`)) {
    return `${open}${items});`;
  }
  if (items !== "[]" && fits(`${open}[`))
    return `${open}[\n${lines("  ")}\n]);`;
  // The bracket alone is too much: prettier then breaks inside the parentheses.
  if (fits(open)) {
    return items !== undefined && fits(`  ${items},`)
      ? `${open}\n  ${items},\n);`
      : `${open}\n  [\n${lines("    ")}\n  ],\n);`;
  }
  return items !== undefined && fits(`  ${call}${items});`)
    ? `${head} =\n  ${call}${items});`
    : `${head} =\n  ${call}[\n${lines("    ")}\n  ]);`;
}

/** A type alias that breaks after the equals sign when it is too long. */
export function alias(open: string, type: string): string {
  const flat = `${open} ${type};`;
  return fits(flat) ? flat : `${open}\n  ${type};`;
}

/** A union type: in one line, in the line below, or one member per line. */
export function union(open: string, members: readonly string[]): string {
  if (members.length === 0) return alias(open, "never");
  const flat = alias(open, members.join(" | "));
  const last = flat.split("\n").at(-1) ?? "";
  if (members.length === 1 || fits(last)) return flat;
  return `${open}\n${members.map((member) => `  | ${member}`).join("\n")};`;
}
