/**
 * A spec may hold anything; what would move the cursor or reorder a line is shown as its number.
 *
 * @example visible("a\u202eb") // "a<U+202E>b"
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) =>
    character === "\t"
      ? character
      : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`,
  );
}
