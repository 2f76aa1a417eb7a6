import { replaceInvisible } from "../../text/invisible.js";

/**
 * JSON with two spaces of indent and a final line end. Characters that nobody can see are written
 * as `\u` escapes; `JSON.parse` gives back the exact text, lone surrogates included.
 *
 * @example stringify({ a: "\u202E" }) // '{\n  "a": "\\u202e"\n}\n'
 */
export function stringify(value: object): string {
  return `${replaceInvisible(JSON.stringify(value, undefined, 2), escapeUnits)}\n`;
}

/** By code unit, as JSON has no other escape. */
function escapeUnits(character: string): string {
  let escaped = "";
  for (let index = 0; index < character.length; index += 1) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}
