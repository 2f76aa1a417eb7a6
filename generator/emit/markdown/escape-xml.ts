import { replaceInvisible } from "../../text/invisible.js";

/**
 * The text as the text of an XML element or attribute. Characters that XML forbids become U+FFFD,
 * and invisible ones are written as their number.
 *
 * @example escapeXml('a<b & "c"') // "a&lt;b &amp; &quot;c&quot;"
 */
export function escapeXml(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/\s+/gu, " ")
    .trim()
    .replace(forbidden, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;");
  return replaceInvisible(
    escaped,
    (character) =>
      `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  );
}

// What `\s` has not made a space. XML knows no way at all to write these.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/gu;
