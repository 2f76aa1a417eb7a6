import { replaceInvisible } from "./invisible.js";

/**
 * A spec may hold anything; what would move the cursor, reorder a line or cannot be seen is shown as
 * its number.
 *
 * @example visible("a\u202eb") // "a<U+202E>b"
 */
export function visible(text: string): string {
  if (/^[ -~]*$/u.test(text)) return text;
  return replaceInvisible(text, (character) =>
    character === "\t" ? character : numberOf(character),
  ).replace(/[\n\r\uD800-\uDFFF]/gu, numberOf);
}

/** @example numberOf("\u202e") // "<U+202E>" */
export function numberOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `<U+${hex.padStart(4, "0")}>`;
}
