import type { Code, Documented, Group, Row } from "../../model/model.js";
import { textRoles } from "../../read/spec.js";
import { escapeCell } from "../../text/escape-markdown.js";
import { inWords } from "../../text/in-words.js";
import { anchorOf, anchorTag } from "./anchor.js";
import type { CodeIndex } from "./code-index.js";
import { english, englishLabel, inCode, link, nameInCode } from "./inline.js";
import { evidence, rowNotes, unlistedNotes } from "./notes.js";
import { reasonCell, reasonLink } from "./reason-cell.js";
import { tableOf, type Column, type Table } from "./table.js";

/** The rows of one group, in page order, with one column per kind of text that the group has. */
export function groupTable(group: Group, index: CodeIndex): Table {
  const rows = group.rows.map((row) => {
    const code = index.byCode.get(row.code);
    if (code === undefined) throw new Error(`No code has the row ${row.code}`);
    return { row, code };
  });
  return tableOf([
    {
      title: "Code",
      cells: rows.map(({ row, code }) =>
        code.rows[0] === row
          ? codeCell(index, code)
          : `${inCode(row.code)} (${link("first row", `#${anchorOf(index.codeSet, row.code)}`)})`,
      ),
    },
    {
      title: "Constant",
      cells: rows.map(({ code }) => nameInCode(code.name)),
    },
    {
      title: "Reason",
      cells: rows.map(({ row, code }) =>
        code.rows[0] === row ? reasonCell(code) : reasonLink(code),
      ),
    },
    ...textColumns(group.rows),
    { title: englishLabel, cells: group.rows.map(englishCell) },
    {
      title: "Notes",
      cells: rows.map(({ row, code }) => rowNotes(row, code, index)),
    },
  ]);
}

/** The codes that have no row, each with its evidence. */
export function unlistedTable(index: CodeIndex): Table {
  const codes = [...index.byCode.values()].filter(({ isListed }) => !isListed);
  return tableOf([
    { title: "Code", cells: codes.map((code) => codeCell(index, code)) },
    { title: "Constant", cells: codes.map(({ name }) => nameInCode(name)) },
    { title: "Reason", cells: codes.map(reasonCell) },
    { title: "Evidence", cells: codes.map((code) => evidence(code, index)) },
    {
      title: "Notes",
      cells: codes.map((code) => unlistedNotes(code, index)),
    },
  ]);
}

function codeCell({ codeSet }: CodeIndex, { code }: Code): string {
  return anchorTag(anchorOf(codeSet, code)) + inCode(code);
}

function textColumns(rows: readonly Row[]): readonly Column[] {
  const keys = new Set(
    rows.flatMap(({ attributes }) => attributes.map(([key]) => key)),
  );
  return [
    ...textRoles.map((role) => ({
      title: inWords(role),
      cells: rows.map(({ texts }) => escapeCell(texts[role]?.text ?? "")),
    })),
    ...[...keys].map((key) => ({
      title: inWords(key),
      cells: rows.map(({ attributes }) => {
        const attribute = attributes.find(([name]) => name === key);
        return escapeCell(attribute?.[1].text ?? "");
      }),
    })),
  ];
}

/** All translations of a row; each says what it translates when there are several. */
function englishCell(row: Row): string {
  const labelled: (readonly [label: string, text: Documented])[] = [];
  for (const role of textRoles) {
    const text = row.texts[role];
    if (text !== undefined) labelled.push([inWords(role), text]);
  }
  for (const [key, text] of row.attributes) {
    labelled.push([inWords(key), text]);
  }
  const translated = labelled.filter(([, { en }]) => en !== undefined);
  return translated
    .map(([label, text]) =>
      translated.length > 1 ? `${label}: ${english(text)}` : english(text),
    )
    .join("<br>");
}
