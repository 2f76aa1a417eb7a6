import type { Code, Row } from "../../model/model.js";
import {
  remarkNames,
  type DeprecatedSpec,
  type RetiredSpec,
  type WireCode,
} from "../../read/spec.js";
import { escapeCell } from "../../text/escape-markdown.js";
import { inWords } from "../../text/in-words.js";
import { codeLink } from "./anchor.js";
import type { CodeIndex } from "./code-index.js";
import { inCode, nameInCode } from "./inline.js";

/** What we say about one row; what is about the code stands at its first row only. */
export function rowNotes(row: Row, code: Code, index: CodeIndex): string {
  const isFirst = code.rows[0] === row;
  return notesCell([
    ...(isFirst ? lifecycle(code, index) : []),
    ...row.platforms.map(
      ([platform, text]) => `On ${escapeCell(platform)}: ${escapeCell(text)}`,
    ),
    row.only.length === 0
      ? ""
      : `Only on ${row.only.map(escapeCell).join(", ")}`,
    ...(isFirst ? [...errata(code), ...remarks(code)] : []),
    escapeCell(row.note ?? ""),
  ]);
}

/** What we say about a code without a row, other than its evidence. */
export function unlistedNotes(code: Code, index: CodeIndex): string {
  return notesCell([...lifecycle(code, index), ...remarks(code)]);
}

/** Why a code without a row exists. */
export function evidence(code: Code, index: CodeIndex): string {
  return notesCell([
    code.mentionedIn === undefined
      ? ""
      : `Mentioned in the text of ${linkTo(code.mentionedIn, index)}`,
    ...errata(code),
  ]);
}

function notesCell(notes: readonly string[]): string {
  return notes.filter((note) => note !== "").join("<br>");
}

function lifecycle(code: Code, index: CodeIndex): readonly string[] {
  const notes: string[] = [];
  if (code.deprecated !== undefined) {
    notes.push(lifecycleNote("Deprecated", code.deprecated, index));
  }
  if (code.retired !== undefined) {
    notes.push(lifecycleNote("Retired", code.retired, index));
  }
  return notes;
}

function lifecycleNote(
  state: string,
  { since, replacedBy, note }: DeprecatedSpec | RetiredSpec,
  index: CodeIndex,
): string {
  const from = since === undefined ? "" : ` since ${escapeCell(since)}`;
  const by =
    replacedBy === undefined
      ? ""
      : `, replaced by ${linkTo(replacedBy, index)}`;
  return `${state}${from}${by}${note === undefined ? "" : `: ${escapeCell(note)}`}`;
}

/** What we say in words of our own; the note comes last and says what it is about itself. */
function remarks(code: Code): readonly string[] {
  const { aliases, note } = code;
  return [
    ...remarkNames
      .filter((name) => name !== "note")
      .map((name) => {
        const text = code[name];
        return text === undefined
          ? ""
          : `${remarkLabels.get(name) ?? inWords(name)}: ${escapeCell(text)}`;
      }),
    aliases.length === 0
      ? ""
      : `Formerly ${aliases.map(nameInCode).join(", ")}`,
    escapeCell(note ?? ""),
  ];
}

/** Where the key says less than another word. */
const remarkLabels: ReadonlyMap<string, string> = new Map([
  ["reasoning", "Why"],
]);

function errata(code: Code): readonly string[] {
  return code.errata.map(
    (erratum) =>
      `Erratum: ${escapeCell(erratum.text)}<br>Evidence: ${escapeCell(erratum.evidence)}`,
  );
}

/** A code that the page does not hold has no anchor. */
function linkTo(code: WireCode, { codeSet, byCode }: CodeIndex): string {
  return byCode.has(code) ? codeLink(codeSet, code) : inCode(code);
}
