import { replaceInvisible } from "../../text/invisible.js";

const indent = "  ";

/**
 * JSON with two spaces of indent and a final line end. Characters that nobody can see are written
 * as `\u` escapes; `JSON.parse` gives back the exact text, lone surrogates included.
 *
 * @example stringify({ a: "\u202E" }) // '{\n  "a": "\\u202e"\n}\n'
 */
export function stringify(value: object): string {
  return `${indented(value, 0)}\n`;
}

/**
 * The same without the line end, as it is written so many levels deep in another value.
 *
 * @example indented({ a: 1 }, 1) // '{\n    "a": 1\n  }'
 */
export function indented(value: object, levels: number): string {
  let nested: object = value;
  // Each list around the value is one level of indent, and its brackets are cut off.
  let start = 0;
  let end = 0;
  for (let level = 0; level < levels; level += 1) {
    nested = [nested];
    start += "[\n".length + indent.length * (level + 1);
    end += "\n]".length + indent.length * level;
  }
  const text = JSON.stringify(nested, undefined, indent);
  return replaceInvisible(text.slice(start, text.length - end), escapeUnits);
}

/** A list below a key of the outermost object, in parts; the items are indented already. */
export function listOf(items: readonly string[]): readonly string[] {
  const [inner, outer] = [indent.repeat(2), indent];
  if (items.length === 0) return ["[]"];
  const separated = items.flatMap((item, index) => [
    index === 0 ? `[\n${inner}` : `,\n${inner}`,
    item,
  ]);
  return [...separated, `\n${outer}]`];
}

/** By code unit, as JSON has no other escape. */
function escapeUnits(character: string): string {
  let escaped = "";
  for (let index = 0; index < character.length; index += 1) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}
