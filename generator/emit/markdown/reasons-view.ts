import type { Message } from "../../model/model.js";
import { escapeCell } from "../../text/escape-markdown.js";
import { anchorOf, anchorTag, codeSetAnchor } from "./anchor.js";
import type { Coverage, CoverageRow, Place } from "./coverage.js";
import { count, inCode, link, nameInCode } from "./inline.js";
import type { ReasonedCode } from "./outline.js";
import { allAxes, doubtMark } from "./reason-cell.js";
import { tableOf, type Table } from "./table.js";

/** Everything on the page of the reasons, as ready Markdown. */
export type ReasonsView = {
  readonly size: string;
  readonly coverage: Table;
  readonly reasons: Table;
  readonly messages: Table;
  readonly codes: readonly CodesView[];
};

type CodesView = {
  readonly heading: string;
  readonly places: readonly string[];
};

export function reasonsView(
  messages: readonly Message[],
  coverage: Coverage,
): ReasonsView {
  const { rows, total, vendors } = coverage;
  const keys = new Set(messages.map(({ key }) => key));
  return {
    size: `${count(total, "code")} of ${count(vendors.length, "vendor")} have one of ${count(rows.length, "reason")}.`,
    coverage: coverageTable(coverage),
    reasons: reasonsTable(rows, keys),
    messages: tableOf([
      {
        title: "Key",
        cells: messages.map(
          ({ key, isNeutral }) =>
            anchorTag(messageAnchor(key)) +
            nameInCode(key) +
            (isNeutral ? "<br>for everything sensitive" : ""),
        ),
      },
      { title: "English", cells: messages.map(({ en }) => escapeCell(en)) },
      { title: "Chinese", cells: messages.map(({ zh }) => escapeCell(zh)) },
    ]),
    codes: rows.map(({ reason, places }) => ({
      heading: anchorTag(codesAnchor(reason.id)) + nameInCode(reason.id),
      places: places.map(placeLine),
    })),
  };
}

/** The slash keeps these apart from the anchors of reasons and headings. */
function codesAnchor(reason: string): string {
  return `codes/${reason}`;
}

function messageAnchor(key: string): string {
  return `message/${key}`;
}

function coverageTable({ vendors, rows, totals, total }: Coverage): Table {
  return tableOf([
    {
      title: "Reason",
      cells: [
        ...rows.map(({ reason }) =>
          link(nameInCode(reason.id), `#${reason.id}`),
        ),
        "**Total**",
      ],
    },
    ...vendors.map(({ id, name }, column) => ({
      title: link(escapeCell(name), `${id}.md`),
      cells: [
        ...rows.map(({ counts }) => {
          const amount = counts[column] ?? 0;
          return amount === 0 ? "" : String(amount);
        }),
        `**${totals[column] ?? 0}**`,
      ],
    })),
    {
      title: "Total",
      cells: [...rows.map((row) => `**${row.total}**`), `**${total}**`],
    },
  ]);
}

function reasonsTable(
  rows: readonly CoverageRow[],
  keys: ReadonlySet<string>,
): Table {
  const reasons = rows.map(({ reason }) => reason);
  return tableOf([
    {
      title: "Reason",
      cells: reasons.map(({ id, definition, term, source, note }) =>
        [
          anchorTag(id) + nameInCode(id),
          escapeCell(definition),
          `Nearest term: ${escapeCell(term)} (${escapeCell(source)})`,
          note === undefined ? "" : `Note: ${escapeCell(note)}`,
        ]
          .filter((line) => line !== "")
          .join("<br>"),
      ),
    },
    {
      title: "What to do",
      cells: reasons.map(({ axes }) => allAxes(axes)),
    },
    {
      title: "Message",
      cells: reasons.map(({ message }) =>
        keys.has(message)
          ? link(nameInCode(message), `#${messageAnchor(message)}`)
          : nameInCode(message),
      ),
    },
    {
      title: "Codes",
      cells: rows.map(({ reason, total }) =>
        link(String(total), `#${codesAnchor(reason.id)}`),
      ),
    },
  ]);
}

function placeLine({ vendor, codeSet, codes }: Place): string {
  const set = link(
    nameInCode(codeSet.name),
    `${vendor.id}.md#${codeSetAnchor(codeSet.id)}`,
  );
  const shown = codes.map((code) => {
    const target = `${vendor.id}.md#${anchorOf(codeSet.id, code.code)}`;
    const mark = code.isDoubtful ? ` ${doubtMark}` : "";
    return `${link(inCode(code.code), target)}${constant(code)}${mark}`;
  });
  return `${escapeCell(vendor.name)}, ${set}: ${shown.join(", ")}`;
}

/** A number tells a reader nothing, and a constant that is the code itself nothing more. */
function constant({ code, name }: ReasonedCode): string {
  return name === String(code) ? "" : ` ${nameInCode(name)}`;
}
