import type { Code, Documented, Row } from "../../model/model.js";
import { textRoles } from "../../read/spec.js";
import { escapeMarkdown } from "../../text/escape-markdown.js";
import { inWords } from "../../text/in-words.js";

/**
 * A text inside a JSDoc comment whose hover reads the same as the text: Markdown is escaped, and so
 * is what would end the comment or start a tag.
 *
 * @example jsdocText("@tag *\/") // "\\@tag \\*\\/"
 */
export function jsdocText(text: string): string {
  return (
    escapeMarkdown(text)
      .replaceAll("*/", "*\\/")
      // TypeScript takes a file for binary that holds this character near its start.
      .replaceAll("\uFFFD", "&#xFFFD;")
      .replace(/(^|[\s{])@(?=\S)/gu, "$1\\@")
  );
}

/** A name from the wire, as code where it is plain enough to stand in backticks. */
export function jsdocCode(text: string): string {
  return /^[\w/.-]+$/u.test(text) ? `\`${text}\`` : jsdocText(text);
}

/** An address without what would end the comment, start a link in it or turn into code. */
export function jsdocUrl(url: string): string {
  return url.replace(
    /\*(?=\/)|[`{}\\]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A comment of some paragraphs or list items, and of tags below them. */
export function jsdoc(
  indent: string,
  lines: readonly string[],
  tags: readonly string[] = [],
): string {
  const all =
    lines.length > 0 && tags.length > 0
      ? [...lines, "", ...tags]
      : [...lines, ...tags];
  const [only] = all;
  if (all.length === 1 && only !== undefined) return `${indent}/** ${only} */`;
  return [
    `${indent}/**`,
    ...all.map((line) => `${indent} * ${line}`.trimEnd()),
    `${indent} */`,
  ].join("\n");
}

/** What stands on hover over one code: the vendor's texts, our English, lifecycle and notes. */
export function codeJsdoc(code: Code, indent: string, type: string): string {
  const lines = codeLines(code);
  const tags = lifecycleTags(code, type);
  const [only] = lines;
  if (lines.length === 1 && only?.isBare === true) {
    return jsdoc(indent, [only.text], tags);
  }
  return jsdoc(
    indent,
    lines.map(({ label, text }) => `- ${label}: ${text}`),
    tags,
  );
}

interface Line {
  readonly label: string;
  readonly text: string;
  /** Reads well without its label, where it is the only line. */
  readonly isBare?: boolean;
}

function codeLines(code: Code): readonly Line[] {
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const row of code.rows) {
    for (const line of rowLines(row)) {
      const { label, text } = line;
      // A second row says again what it does not say differently.
      const key = `${label}\n${text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      lines.push({
        ...line,
        label: row.isAgain ? `${label} (again in ${row.group})` : label,
      });
    }
  }
  if (code.mentionedIn !== undefined) {
    lines.push({
      label: "Mentioned in",
      text: jsdocText(String(code.mentionedIn)),
    });
  }
  for (const { text } of code.errata) {
    lines.push({ label: "Erratum", text: jsdocText(text) });
  }
  if (code.note !== undefined) {
    lines.push({ label: "Note", text: jsdocText(code.note) });
  }
  if (code.reason !== undefined) {
    lines.push({ label: "Reason", text: jsdocText(code.reason) });
  }
  return lines;
}

function rowLines(row: Row): readonly Line[] {
  const lines: Line[] = [];
  for (const role of textRoles) {
    const text = row.texts[role];
    if (text !== undefined && text.text !== "") {
      lines.push({
        label: inWords(role),
        text: withEnglish(text),
        isBare: true,
      });
    }
  }
  for (const [key, text] of row.attributes) {
    lines.push({ label: jsdocText(key), text: withEnglish(text) });
  }
  if (row.only.length > 0) {
    lines.push({ label: "Only on", text: jsdocText(row.only.join(", ")) });
  }
  return lines;
}

/** Our English stands in brackets and says that it is ours. */
export function withEnglish({ text, en }: Documented): string {
  return en === undefined
    ? jsdocText(text)
    : `${jsdocText(text)} (in English, ours: ${jsdocText(en)})`;
}

/** The link stands first: behind a backtick, even an escaped one, it would be plain text. */
function lifecycleTags(code: Code, type: string): readonly string[] {
  const { deprecated, retired, replacement } = code;
  const link =
    replacement === undefined ? undefined : `{@link ${type}.${replacement}}`;
  if (retired !== undefined) {
    const by = link === undefined ? "Not" : `Replaced by ${link} and not`;
    return [`@deprecated ${sentence(`${by} returned any more`, retired)}`];
  }
  if (deprecated === undefined) return [];
  const by = link === undefined ? "Superseded" : `Superseded by ${link}`;
  return [`@deprecated ${sentence(by, deprecated)}`];
}

function sentence(
  what: string,
  { since, note }: { readonly since?: string; readonly note?: string },
): string {
  const from = since === undefined ? "" : ` since ${jsdocText(since)}`;
  const rest = note === undefined ? "" : ` ${jsdocText(note)}`;
  return `${what}${from}.${rest}`;
}
