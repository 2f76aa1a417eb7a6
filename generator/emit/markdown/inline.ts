import type { Documented, Source } from "../../model/model.js";
import { escapeCell } from "../../text/escape-markdown.js";

/**
 * A code as the wire carries it. Markdown is still read inside `<code>`, so the text is escaped.
 *
 * @example inCode("a_b|c") // "<code>a_b\\|c</code>"
 */
export function inCode(text: string | number): string {
  return `<code>${escapeCell(String(text))}</code>`;
}

/** A constant or a JSON Pointer: as a rule it needs no escapes, so the source stays readable. */
export function nameInCode(name: string): string {
  return /^[\w/.-]+$/u.test(name) ? `\`${name}\`` : inCode(name);
}

/** `shown` is Markdown already. */
export function link(shown: string, target: string): string {
  return `[${shown}](${target})`;
}

/** The title of a vendor's page, linked to the page. */
export function sourceLink({ title, url }: Source): string {
  return link(escapeCell(title.text), linkTarget(url));
}

/** An address from the spec, without what would end the link or hide in it. */
function linkTarget(url: string): string {
  return url
    .toWellFormed()
    .replace(/[^!-~]|["'()<>[\\\]^`{|}]/gu, (character) =>
      encodeURIComponent(character).replace(
        /['()]/gu,
        (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .replaceAll("&", "&amp;");
}

/** Every translation is marked as ours. */
export const englishLabel = "English (ours)";

export function english({ en }: Documented): string {
  return en === undefined ? "" : escapeCell(en);
}

/** @example count(1, "row") // "1 row" */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
