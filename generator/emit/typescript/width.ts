import { eastAsianWidth } from "get-east-asian-width";

/**
 * Prints what prettier leaves alone at its default width, without running it: prettier costs a
 * hundred times as much as printing. A test runs prettier over the output as the judge.
 */
export const printWidth = 80;

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

export function fits(line: string): boolean {
  return columns(line) <= printWidth;
}
