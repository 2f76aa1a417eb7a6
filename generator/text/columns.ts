import { eastAsianWidth } from "get-east-asian-width";

/** Columns of a text on a terminal, as prettier counts them. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point >= 0x300 && point <= 0x36f) continue;
    width += eastAsianWidth(point);
  }
  return width;
}
