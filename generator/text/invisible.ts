/**
 * Characters that show nothing, look like another one or change the order of what stands around
 * them: controls, format characters, bidi marks, fillers and odd spaces, without line ends. The
 * ranges are spelled out because `\p{Cf}` grows with the Unicode version of Node, and the output
 * may not.
 */
const low = [
  String.raw`\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u00A0\u00AD\u034F\u0600-\u0605\u061C`,
  String.raw`\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u1680\u17B4\u17B5\u180B-\u180F`,
  String.raw`\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB`,
].join("");

/** Those of more than one code unit, and the first units that they begin with. */
const high = String.raw`\u{110BD}\u{110CD}\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}`;
const highUnits = String.raw`\uD804\uD80D\uD82F\uD834\uDB40-\uDB43`;

/** One invisible character. Without the flag `g`, so that `test` keeps no state. */
export const invisible = new RegExp(`[${low}${high}]`, "u");

/** What a text must hold to have an invisible character; by code units, which is many times faster. */
const suspicious = new RegExp(`[${low}${highUnits}]`);

/**
 * What is not one of the letters and signs that nearly all texts are made of. A class of so few ranges
 * is searched several times faster than one of more than sixteen.
 */
const unusual =
  /[^\n\u0020-\u007E\u00A1-\u00AC\u00AE-\u034E\u2010-\u2027\u3001-\u3163\u4E00-\u9FFF\uFF01-\uFF9F]/;

/** Whether a text may hold an invisible character; false only where it holds none. */
function isSuspicious(text: string): boolean {
  return unusual.test(text) && suspicious.test(text);
}

/**
 * Replaces every invisible character.
 *
 * @example replaceInvisible("a\u202Eb", () => "?") // "a?b"
 */
export function replaceInvisible(
  text: string,
  replacement: (character: string) => string,
): string {
  return isSuspicious(text)
    ? text.replace(new RegExp(invisible, "gu"), replacement)
    : text;
}
