import { invisible } from "../../text/invisible.js";
import { fits } from "./width.js";

/** A value that can be printed as a TypeScript literal. */
export type Literal =
  | string
  | number
  | readonly Literal[]
  | { readonly [key: string]: Literal | undefined };

/**
 * A string literal that holds exactly the text. Characters that are invisible, reorder a line or
 * have no certain width are escaped; quotes are chosen as prettier chooses them.
 *
 * @example quote('say "x"') // "'say \"x\"'"
 */
export function quote(text: string): string {
  const mark = markFor(text);
  if (isPlainText(text)) {
    return `${mark}${text.replace(mark === '"' ? /[\\"]/g : /[\\']/g, "\\$&")}${mark}`;
  }
  let body = "";
  for (const character of text) {
    if (character === "\\" || character === mark) body += `\\${character}`;
    else if (isPlainText(character)) body += character;
    else body += escapeCharacter(character);
  }
  return `${mark}${body}${mark}`;
}

/** The quotes that need fewer escapes. */
function markFor(text: string): string {
  if (!text.includes('"')) return '"';
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  return doubles > singles ? "'" : '"';
}

/** A code as it is written in TypeScript. */
export function literalOf(code: number | string): string {
  return typeof code === "number" ? String(code) : quote(code);
}

/**
 * What prints as itself, with a width that is certain: the scripts of the living languages and their
 * punctuation, without marks that some terminals show as emoji. The ranges are spelled out because
 * Unicode classes grow with the version of Node, and the output may not.
 */
const plain = [
  String.raw`\x20-\x7E\u00A1-\u00A8\u00AA-\u00AC\u00AF-\u036F\u0370-\u05F4\u0606-\u06DC`,
  String.raw`\u06DE-\u06FF\u0900-\u109F\u10A0-\u10FF\u1200-\u139F\u1780-\u17B3\u17B6-\u17FF`,
  String.raw`\u1E00-\u1FFF\u2010-\u2027\u2030-\u203B\u203D-\u2048\u204A-\u205E\u20A0-\u20C0`,
  String.raw`\u2190-\u2193\u2200-\u22FF\u3001-\u302F\u3031-\u303C\u3041-\u30FF\u3105-\u312F`,
  String.raw`\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF01-\uFF60\uFFE0-\uFFE6`,
].join("");

const plainText = new RegExp(`^[${plain}]*$`, "u");
const plainAscii = /^[\x20-\x7E]*$/;

/** Nearly every text is plain, so a text is looked at as a whole before it is taken apart. */
function isPlainText(text: string): boolean {
  return (
    plainAscii.test(text) || (plainText.test(text) && !invisible.test(text))
  );
}

const namedEscapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** Escaped by code unit, so that a lone surrogate survives. */
function escapeCharacter(character: string): string {
  const named = namedEscapes[character];
  if (named !== undefined) return named;
  let escaped = "";
  for (let index = 0; index < character.length; index += 1) {
    const unit = character.charCodeAt(index);
    escaped += `\\u${unit.toString(16).padStart(4, "0")}`;
  }
  return escaped;
}

/**
 * A literal over several lines. Objects stand one key per line, and so do lists that hold objects;
 * other lists stand on one line where they fit.
 *
 * @param before What stands before the literal on its first line, indentation included.
 * @param after What follows it, such as a comma.
 */
export function printLiteral(
  before: string,
  value: Literal,
  after: string,
  indent: string,
): string {
  if (typeof value === "number") return `${before}${value}${after}`;
  if (typeof value === "string") return `${before}${quote(value)}${after}`;
  if (isList(value)) return printList(before, value, after, indent);
  const lines = [`${before}{`];
  const inner = `${indent}  `;
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    lines.push(printMember(inner, propertyKey(key), member));
  }
  lines.push(`${indent}}${after}`);
  return lines.join("\n");
}

function printMember(inner: string, key: string, member: Literal): string {
  const line = printLiteral(`${inner}${key}: `, member, ",", inner);
  // A text that is too long goes to a line of its own, unless the key is so short that it would not
  // gain room: prettier's rule.
  return typeof member === "string" && key.length > 4 && !fits(line)
    ? `${inner}${key}:\n${inner}  ${quote(member)},`
    : line;
}

function printList(
  before: string,
  items: readonly Literal[],
  after: string,
  indent: string,
): string {
  const isFlat = items.every((item) => typeof item !== "object");
  if (isFlat) {
    const flat = `${before}[${items.map(scalar).join(", ")}]${after}`;
    if (fits(flat)) return flat;
  }
  const inner = `${indent}  `;
  return [
    `${before}[`,
    ...items.map((item) => printLiteral(inner, item, ",", inner)),
    `${indent}]${after}`,
  ].join("\n");
}

function scalar(value: Literal): string {
  return typeof value === "string" ? quote(value) : String(value);
}

function isList(value: object): value is readonly Literal[] {
  return Array.isArray(value);
}

function isIdentifier(key: string): boolean {
  return /^[A-Za-z_$][\w$]*$/u.test(key) && key !== "__proto__";
}

/** `["__proto__"]` makes a key; `__proto__` and `"__proto__"` would set the prototype. */
export function propertyKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return isIdentifier(key) ? key : quote(key);
}
