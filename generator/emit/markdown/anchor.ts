import type { WireCode } from "../../read/spec.js";
import { inCode, link } from "./inline.js";

/**
 * The anchor of a code on the page of its vendor. It depends on nothing but the code, so a link to
 * it survives every other change. Characters outside A-Z, a-z, 0-9, `.`, `_` and `-` are written as
 * their code point between tildes.
 *
 * @example anchorOf("pop-up", "System Error") // "pop-up/System~20~Error"
 */
export function anchorOf(codeSet: string, code: WireCode): string {
  const text = String(code);
  let anchor = `${codeSet}/`;
  if (/^[\w.-]*$/u.test(text)) return anchor + text;
  for (const character of text) {
    anchor += /^[\w.-]$/u.test(character)
      ? character
      : `~${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}~`;
  }
  return anchor;
}

/** The anchor of a whole code set. The slash keeps it apart from the anchors of headings. */
export function codeSetAnchor(codeSet: string): string {
  return `${codeSet}/`;
}

/** @example anchorTag("saas-code/4") // '<a id="saas-code/4"></a>' */
export function anchorTag(anchor: string): string {
  return `<a id="${anchor}"></a>`;
}

/** A code that leads to its first row. */
export function codeLink(codeSet: string, code: WireCode): string {
  return link(inCode(code), `#${anchorOf(codeSet, code)}`);
}
