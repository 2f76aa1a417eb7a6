import { invisible } from "./invisible.js";

/** How the two characters that GitHub looks at after the Markdown is rendered are kept apart. */
interface Style {
  readonly emojiColon: string;
  readonly dollar: string;
  readonly isPipeEscaped: boolean;
}

const inline: Style = {
  emojiColon: "\\:",
  dollar: "\\$",
  isPipeEscaped: false,
};

/** GitHub replaces emoji and math in the rendered text, so only an element parts them. */
const page: Style = {
  emojiColon: ":<span></span>",
  dollar: "<span>\\$</span>",
  isPipeEscaped: true,
};

/**
 * Begins with a letter, ends with no space and holds only characters that mean nothing to Markdown
 * at any place: most texts do, and then nothing else has to be looked for.
 */
const plain = new RegExp(
  `^(?:\\d+|[A-Za-z\u4E00-\u9FFF][${[
    String.raw`A-Za-z0-9 ,.;'"()!?/%=+\-\u00C0-\u024F\u2018-\u201D\u3001-\u301B`,
    String.raw`\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF5E`,
  ].join("")}]*)(?<! )$`,
  "u",
);

/**
 * The text as inline Markdown (CommonMark and GFM) that renders as the same text, also at the start
 * of a line or in a heading, with as few escapes as that takes. Line ends become spaces.
 *
 * @example escapeMarkdown("param[group_list] *") // "param\\[group_list\\] \\*"
 */
export function escapeMarkdown(text: string): string {
  return plain.test(text) ? text : escapeLine(oneLine(text), inline);
}

/**
 * The text for a cell of a table, or any other place of a page: line ends become `<br>`, and the
 * pipes are escaped.
 *
 * @example escapeCell("a|b\nc") // "a\\|b<br>c"
 */
export function escapeCell(text: string): string {
  if (plain.test(text)) return text;
  return text
    .split(/[\n\r\u2028\u2029]+/u)
    .map((line) => escapeLine(oneLine(line), page))
    .filter((line) => line !== "")
    .join("<br>");
}

/** One line without tabs and without spaces around it; a lone surrogate cannot be written. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, (run) =>
      /[\n\r\u2028\u2029]/u.test(run) ? " " : run.replace(/[\t\v\f]/gu, " "),
    )
    .replace(/^ +|(?<! ) +$/gu, "");
}

function escapeLine(line: string, style: Style): string {
  const edits = new Map<number, string>();
  markInline(line, style, edits);
  markBlock(line, edits);
  markLinks(line, edits);
  if (edits.size === 0 && !invisible.test(line)) return line;
  let escaped = "";
  let index = 0;
  for (const character of line) {
    escaped +=
      edits.get(index) ??
      (invisible.test(character) ? entity(character) : character);
    index += character.length;
  }
  return escaped;
}

function entity(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

const activeAnywhere =
  /\\(?![A-Za-z0-9 ])|[`[\]$|]|[*~](?! )|(?<! )[*~]|<(?![ =0-9])|&(?=#?[A-Za-z0-9]+(?:;|$))|:(?=[A-Za-z0-9_+-]+:)|_+/gu;

/** What Markdown reads at any place of a line. */
function markInline(
  line: string,
  style: Style,
  edits: Map<number, string>,
): void {
  for (const { 0: found, index } of line.matchAll(activeAnywhere)) {
    if (found.startsWith("_")) {
      if (isInsideWord(line, index, found.length)) continue;
      for (let at = index; at < index + found.length; at += 1) {
        edits.set(at, "\\_");
      }
    } else if (found === ":") {
      edits.set(index, style.emojiColon);
    } else if (found === "$") {
      edits.set(index, style.dollar);
    } else if (found !== "|" || style.isPipeEscaped) {
      edits.set(index, `\\${found}`);
    }
  }
}

function isInsideWord(line: string, index: number, length: number): boolean {
  return (
    index > 0 &&
    /[A-Za-z0-9]/u.test(line.charAt(index - 1)) &&
    /[A-Za-z0-9]/u.test(line.charAt(index + length))
  );
}

/**
 * What Markdown reads at the start of a line (heading, list, quote, the line below a heading or a
 * table head) and the closing marks of a heading.
 */
function markBlock(line: string, edits: Map<number, string>): void {
  if (/^(?:>|[-+](?: |$)|#{1,6}(?: |$)|[-=:| ]+$)/u.test(line)) {
    escapeAt(line, 0, edits);
  }
  const number = /^\d{1,9}(?=[.)](?: |$))/u.exec(line);
  if (number !== null) escapeAt(line, number[0].length, edits);
  const withoutMarks = line.replace(/(?<!#)#+$/u, "");
  if (
    withoutMarks.length < line.length &&
    (withoutMarks === "" || withoutMarks.endsWith(" "))
  ) {
    escapeAt(line, withoutMarks.length, edits);
  }
}

/**
 * GFM links a bare address and reads no escape inside it, so an address that holds one must not
 * become a link, and neither may another one inside it.
 */
function markLinks(line: string, edits: Map<number, string>): void {
  for (const { 0: run, index } of line.matchAll(
    /(?:https?|ftp):\/\/\S*|www\.\S*/giu,
  )) {
    let needsEscape = invisible.test(run);
    for (let at = index; at < index + run.length; at += 1) {
      needsEscape ||= edits.has(at);
    }
    if (!needsEscape) continue;
    for (const start of run.matchAll(/(?:https?|ftp)(?=:\/\/)|www(?=\.)/giu)) {
      escapeAt(line, index + start.index + start[0].length, edits);
    }
  }
}

function escapeAt(
  line: string,
  index: number,
  edits: Map<number, string>,
): void {
  if (!edits.has(index)) edits.set(index, `\\${line.charAt(index)}`);
}
