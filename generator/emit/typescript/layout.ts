import { array } from "./doc.js";
import { printDoc } from "./print-doc.js";
import { fits, printWidth } from "./width.js";

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

/** The elements of a list or the members of an object: printed in one line, and at an indentation. */
export interface TableItems {
  /** In one line; left out where an item needs several, and where there are too many. */
  readonly flat?: readonly string[];
  readonly lines: (indent: string) => string;
  readonly brackets?: "[]" | "{}";
}

/** More items than can stand in one line, each with a comma and a space. */
const tooMany = Math.ceil(printWidth / 3);

/** Only what may fit in one line is printed for it. */
function flatUnlessLong(items: readonly string[]): Pick<TableItems, "flat"> {
  return items.length < tooMany ? { flat: items } : {};
}

/** Numbers, which fill the lines. */
export function numberItems(numbers: readonly string[]): TableItems {
  return {
    ...flatUnlessLong(numbers),
    lines: (indent) =>
      numbers.length > 1 ? fill(numbers, indent) : onePerLine(numbers, indent),
  };
}

/** Texts or names, one per line where they do not fit in one. */
export function nameItems(names: readonly string[]): TableItems {
  return {
    ...flatUnlessLong(names),
    lines: (indent) => onePerLine(names, indent),
  };
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

/** Members of an object, which always stand one per line. */
export function memberItems(
  members: readonly ((indent: string) => string)[],
): TableItems {
  return {
    ...(members.length === 0 ? { flat: [] } : {}),
    lines: (indent) => members.map((print) => print(indent)).join("\n"),
    brackets: "{}",
  };
}

function onePerLine(items: readonly string[], indent: string): string {
  return items.map((item) => `${indent}${item},`).join("\n");
}

/**
 * A constant made by one call over a list or an object, marked as pure so that a bundler can drop it.
 *
 * @example pureTable("const a: B", "new Set", numberItems(["1"]))
 * // "const a: B = /* @__PURE__ *\/ new Set([1]);"
 */
export function pureTable(
  head: string,
  callee: string,
  { flat, lines, brackets = "[]" }: TableItems,
): string {
  const [left, right] = [brackets.charAt(0), brackets.charAt(1)];
  const call = `/* @__PURE__ */ ${callee}(`;
  const open = `${head} = ${call}`;
  const items = flat && `${left}${flat.join(", ")}${right}`;
  if (items !== undefined && fits(`${open}${items});`)) {
    return `${open}${items});`;
  }
  if (items !== brackets && fits(`${open}${left}`)) {
    return `${open}${left}\n${lines("  ")}\n${right});`;
  }
  // The bracket alone is too much: prettier then breaks inside the parentheses.
  if (fits(open)) {
    return items !== undefined && fits(`  ${items},`)
      ? `${open}\n  ${items},\n);`
      : `${open}\n  ${left}\n${lines("    ")}\n  ${right},\n);`;
  }
  // A type argument that is more than one word breaks before the line does.
  const [name = "", argument] = callee.split(/[<>]/u);
  if (argument?.endsWith("[]") && fits(`${head} = /* @__PURE__ */ ${name}<`)) {
    const broken = `${head} = /* @__PURE__ */ ${name}<\n  ${argument}\n>(`;
    return items !== undefined && fits(`>(${items});`)
      ? `${broken}${items});`
      : `${broken}${left}\n${lines("  ")}\n${right});`;
  }
  const below = `${head} =\n  ${call}`;
  if (items !== undefined && fits(`  ${call}${items});`)) {
    return `${below}${items});`;
  }
  if (items !== brackets && fits(`  ${call}${left}`)) {
    return `${below}${left}\n${lines("    ")}\n  ${right});`;
  }
  return items !== undefined && fits(`    ${items},`)
    ? `${below}\n    ${items},\n  );`
    : `${below}\n    ${left}\n${lines("      ")}\n    ${right},\n  );`;
}

/** A constant that is an object. */
export function objectTable(head: string, { flat, lines }: TableItems): string {
  if (flat !== undefined) return alias(`${head} =`, "{}");
  return fits(`${head} = {`)
    ? `${head} = {\n${lines("  ")}\n};`
    : `${head} =\n  {\n${lines("    ")}\n  };`;
}

/** A member of an object, from its name on; the value goes to the next line when it does not fit. */
export function constMember(
  indent: string,
  name: string,
  value: string,
): string {
  const member = `${name}: ${value},`;
  // Prettier never moves a number without a sign.
  return /^\d/u.test(value) || name.length <= 4 || fits(indent + member)
    ? member
    : `${name}:\n${indent}  ${value},`;
}

/** A member of an object that is a list. */
export function listMember(
  indent: string,
  name: string,
  { flat, lines }: TableItems,
): string {
  const short = flat && `${indent}${name}: [${flat.join(", ")}],`;
  return short !== undefined && fits(short)
    ? short
    : `${indent}${name}: [\n${lines(`${indent}  `)}\n${indent}],`;
}

/** A member of an object that is one itself, from `print`, which is given what stands before it. */
export function objectMember(
  indent: string,
  name: string,
  print: (before: string, indent: string) => string,
): string {
  const inner = `${indent}  `;
  return fits(`${indent}${name}: {`)
    ? print(`${indent}${name}: `, indent)
    : `${indent}${name}:\n${print(inner, inner)}`;
}

/** A type alias, or anything short behind an equals sign, that breaks there when it is too long. */
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
