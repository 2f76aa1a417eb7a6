import { replaceInvisible } from "../../text/invisible.js";
import { numberOf } from "../../text/visible.js";

/** Parts two characters for GitHub, which looks for emoji, mentions and references in the text. */
const apart = "<span></span>";

/**
 * A piece of Markdown, or of what GitHub makes of a rendered text: mentions of people and teams,
 * issues, commits, emoji, math and bare addresses, which become links and write into other threads.
 */
const active =
  /\n|[\\`*_[\]<>&|~!]|\$|@(?=[A-Za-z0-9])|#(?=\d)|:(?=[A-Za-z0-9_+-]|\/\/)|(?<=\bGH)-(?=\d)|(?<=\bwww)\.|\b[0-9a-f]{7,40}\b/giu;

/**
 * A text of a spec, or a piece of one, within a line of a GitHub comment: it reads as itself, makes
 * no link and calls nobody. Invisible characters are named, because a reviewer must see them. The
 * line must not begin with it.
 *
 * @example commentText("ask @octocat about #12") // "ask @<span></span>octocat about #<span></span>12"
 */
export function commentText(text: string): string {
  return named(text.replace(/\r\n?/gu, "\n")).replace(active, (found) => {
    if (found === "\n") return "<br>";
    if (found === "$") return `<span>\\$</span>`;
    if (found === ".") return `${apart}.`;
    if (found.length > 1) return found.replace(/.{6}(?=.)/gu, `$&${apart}`);
    return /[@#:-]/u.test(found) ? found + apart : `\\${found}`;
  });
}

/**
 * A text as code within a line, where GitHub reads nothing. Line ends become spaces.
 *
 * @example commentCode("a`b") // "``a`b``"
 */
export function commentCode(text: string): string {
  const line = named(text.replace(/[\r\n]+/gu, " "));
  if (line.trim() === "") return `\`"${line}"\``;
  const ticks = Math.max(
    0,
    ...[...line.matchAll(/`+/gu)].map(([run]) => run.length),
  );
  const fence = "`".repeat(ticks + 1);
  const space = /^[` ]|[` ]$/u.test(line) ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}

/** A text as code within the HTML of a `<summary>`. */
export function summaryCode(text: string): string {
  const line = named(text.replace(/[\r\n]+/gu, " "));
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
  };
  return `<code>${line.replace(/[&<>]/gu, (found) => entities[found] ?? "")}</code>`;
}

/** The destination of a link, which must not end before it is over. */
export function commentLink(shown: string, url: string): string {
  const target = named(url).replace(/[<>()\\\s]/gu, (character) =>
    encodeURIComponent(character).replace(
      /[()]/gu,
      (left) => `%${left.charCodeAt(0).toString(16)}`,
    ),
  );
  return `[${shown}](<${target}>)`;
}

function named(text: string): string {
  return replaceInvisible(text.toWellFormed(), numberOf);
}
