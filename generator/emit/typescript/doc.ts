/**
 * A statement before it is broken into lines, as prettier sees it: a group stands on one line where
 * it fits, else each line of the group itself breaks and its inner groups try again.
 */
export type Doc =
  string | readonly Doc[] | Group | Indent | Line | WhenBroken | NextLine;

interface Group {
  readonly kind: "group";
  readonly content: Doc;
}

interface Indent {
  readonly kind: "indent";
  readonly content: Doc;
}

interface Line {
  readonly kind: "line";
  readonly flat: string;
}

/** A text that stands only where the group is broken, such as a trailing comma. */
interface WhenBroken {
  readonly kind: "when-broken";
  readonly text: string;
}

/** Stands behind `=`: on the same line if at least its beginning fits there. */
interface NextLine {
  readonly kind: "next-line";
  readonly content: Doc;
}

export const line: Doc = { kind: "line", flat: " " };
const softLine: Doc = { kind: "line", flat: "" };
const trailingComma: Doc = { kind: "when-broken", text: "," };

function group(...content: readonly Doc[]): Doc {
  return { kind: "group", content };
}

export function indent(...content: readonly Doc[]): Doc {
  return { kind: "indent", content };
}

function join(items: readonly Doc[], separator: Doc): readonly Doc[] {
  return items.flatMap((item, index) =>
    index === 0 ? [item] : [separator, item],
  );
}

function list(
  open: string,
  items: readonly Doc[],
  close: string,
  comma: Doc = trailingComma,
): Doc {
  return group(listParts(open, items, close, comma));
}

function listParts(
  open: string,
  items: readonly Doc[],
  close: string,
  comma: Doc,
): Doc {
  if (items.length === 0) return `${open}${close}`;
  const inner = indent(softLine, join(items, [",", line]));
  return [open, inner, comma, softLine, close];
}

/** @example printDoc(call("f", ["a", "b"])) // "f(a, b)" */
export function call(callee: string, items: readonly Doc[]): Doc {
  return [callee, list("(", items, ")")];
}

export function array(items: readonly Doc[]): Doc {
  return list("[", items, "]");
}

/** A type with arguments; a single one never leaves its line. */
export function generic(name: string, items: readonly Doc[]): Doc {
  return items.length === 1
    ? [name, "<", items, ">"]
    : [name, list("<", items, ">", "")];
}

/** A type or undefined. */
export function optional(type: string): Doc {
  const bar: Doc = { kind: "when-broken", text: "| " };
  return group(indent(line, group(bar, type, line, "| undefined")));
}

export function typeAlias(name: string, type: Doc): Doc {
  return [`export type ${name} =`, { kind: "next-line", content: type }, ";"];
}

/** A type parameter that takes only subtypes of a type. */
export function parameterOf(name: string, type: string): Doc {
  return [`const ${name} extends`, group(indent(line, type))];
}

/** @example printDoc(condition(["a", "b"], " {")) // "if (a && b) {" */
export function condition(tests: readonly Doc[], after: Doc): Doc {
  return group(
    "if (",
    group(indent(softLine, join(tests, [" &&", line])), softLine),
    ")",
    after,
  );
}

/**
 * A constant made by a call. Behind the equals sign prettier breaks either the line or the brackets:
 * the line first, if the only argument is one word.
 */
export function constant(name: string, callee: string, value: string): Doc {
  const made = call(callee, [value]);
  return /^\w+$/u.test(value)
    ? group(`const ${name} =`, group(indent(line, made)), ";")
    : [`const ${name} =`, { kind: "next-line", content: made }, ";"];
}

/**
 * A constant made by a call that a bundler may leave out. Around an only argument that is a short name,
 * a quarter of a line at most, prettier does not break the brackets.
 */
export function pureConstant(
  head: string,
  callee: string,
  values: readonly string[],
): Doc {
  const made = ["/* @__PURE__ */ ", call(callee, values)];
  const [first = "", ...others] = values;
  return others.length === 0 && first.length <= 20
    ? group(`${head} =`, group(indent(line, made)), ";")
    : [`${head} =`, { kind: "next-line", content: made }, ";"];
}

/** A function up to its body, or all of an overload. `result` begins behind the colon. */
export function signature(head: {
  readonly name: string;
  readonly types?: readonly Doc[];
  readonly parameters: readonly Doc[];
  readonly result: Doc;
}): Doc {
  const { name, types = [], parameters, result } = head;
  return [
    `export function ${name}`,
    types.length === 0 ? "" : list("<", types, ">"),
    group(listParts("(", parameters, ")", trailingComma), ":", result),
  ];
}
