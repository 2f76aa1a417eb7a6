import { applyEdits, modify } from "jsonc-parser";

/**
 * Adds text members to an object below the root of a JSON text, in its own layout; what is there stays
 * as it is. The object is made where there is none. Where all is on one line, lines are made.
 *
 * @param text A JSON object; the value at `name`, where it exists, is an object too.
 * @example addMembers('{\n  "a": 1\n}', "b", { c: "d" })
 * // '{\n  "a": 1,\n  "b": {\n    "c": "d"\n  }\n}'
 */
export function addMembers(
  text: string,
  name: string,
  added: Readonly<Record<string, string>>,
): string {
  const formattingOptions = layoutOf(text);
  let result = text;
  for (const [key, value] of Object.entries(added)) {
    const edits = modify(result, [name, key], value, { formattingOptions });
    result = applyEdits(result, edits);
  }
  return result;
}

function layoutOf(text: string) {
  const [, indent = "  "] = /^([ \t]+)\S/mu.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}
