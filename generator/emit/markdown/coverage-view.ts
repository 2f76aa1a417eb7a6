import type { Coverage } from "./coverage.js";
import { escapeXml } from "./escape-xml.js";
import { count } from "./inline.js";

/** The matrix of reasons and vendors as a picture: ready XML, all lengths in pixels. */
export type CoverageView = {
  readonly width: string;
  readonly height: string;
  readonly title: string;
  readonly description: string;
  readonly heads: readonly Label[];
  readonly names: readonly Label[];
  readonly cells: readonly Cell[];
  readonly sums: readonly Label[];
  readonly legend: readonly Cell[];
  readonly lineY: string;
  readonly lineStart: string;
  readonly lineEnd: string;
};

type Label = { readonly x: string; readonly y: string; readonly text: string };

type Cell = Label & {
  readonly width: string;
  readonly height: string;
  readonly shade: string;
  readonly textX: string;
  readonly textY: string;
};

const cellWidth = 56;
const cellHeight = 20;
const gap = 2;
const columnStep = cellWidth + gap;
const rowStep = cellHeight + gap;
const margin = 12;
/** Wide capitals at 11 pixels; a name that is cut off is worse than a gap. */
const nameCharacter = 8;
const headCharacter = 6.5;
const longestHead = 32;

export function coverageView(coverage: Coverage): CoverageView {
  const { vendors, rows, totals, total } = coverage;
  const heads = [
    ...vendors.map(({ name }) => shorten(name, longestHead)),
    "Total",
  ];
  const left =
    margin +
    nameCharacter * Math.max(8, ...rows.map(({ reason }) => reason.id.length)) +
    8;
  // Heads stand at 45 degrees: they rise and lean to the right by the same length.
  const leans = heads.map((head) =>
    Math.ceil((widthOf(head) * headCharacter) / Math.SQRT2),
  );
  const top = margin + Math.max(...leans) + 12;
  const columnX = (column: number) => left + column * columnStep;
  const rowY = (row: number) => top + row * rowStep;
  const middleX = (column: number) => String(columnX(column) + cellWidth / 2);
  const baseline = (row: number) => String(rowY(row) + 14);
  const sumY = rows.length * rowStep + 6;
  const legendY = top + sumY + rowStep + 18;
  const cell = (x: number, y: number, amount: number, text: string): Cell => ({
    x: String(x),
    y: String(y),
    width: String(cellWidth),
    height: String(cellHeight),
    shade: shadeOf(amount),
    textX: String(x + cellWidth / 2),
    textY: String(y + 14),
    text,
  });
  return {
    width: String(
      margin +
        Math.max(
          ...leans.map(
            (lean, column) => columnX(column) + cellWidth / 2 + lean,
          ),
          columnX(Math.max(vendors.length, steps.length - 1)) + cellWidth,
        ),
    ),
    height: String(legendY + cellHeight + margin),
    title: "Codes per reason and vendor",
    description: escapeXml(
      `A matrix of ${count(rows.length, "reason")} and ${count(vendors.length, "vendor")} (${vendors.map(({ name }) => name).join(", ")}) with ${count(total, "code")}. A cell holds the number of the vendor's codes that have the reason; the more, the stronger its colour. The same numbers stand in a table in reasons.md.`,
    ),
    heads: heads.map((head, column) => ({
      x: middleX(column),
      y: String(top - 8),
      text: escapeXml(head),
    })),
    names: [
      ...rows.map(({ reason }, row) => ({
        x: String(left - 8),
        y: baseline(row),
        text: escapeXml(reason.id),
      })),
      { x: String(left - 8), y: String(legendY + 14), text: "Codes in a cell" },
    ],
    cells: rows.flatMap(({ counts }, row) =>
      counts.map((amount, column) =>
        cell(
          columnX(column),
          rowY(row),
          amount,
          amount === 0 ? "" : String(amount),
        ),
      ),
    ),
    sums: [
      { x: String(left - 8), y: String(top + sumY + 14), text: "Total" },
      ...rows.map((row, index) => ({
        x: String(columnX(vendors.length) + cellWidth / 2 + 10),
        y: baseline(index),
        text: String(row.total),
      })),
      ...[...totals, total].map((amount, column) => ({
        x: String(columnX(column) + cellWidth / 2 + 10),
        y: String(top + sumY + 14),
        text: String(amount),
      })),
    ],
    legend: steps.map(({ least, label }, index) =>
      cell(columnX(index), legendY, least, label),
    ),
    lineY: String(top + sumY - 3),
    lineStart: String(margin),
    lineEnd: String(columnX(vendors.length) + cellWidth),
  };
}

/** Doubling steps, so that one vendor with many codes does not make all others look alike. */
const steps = [
  { least: 1, label: "1" },
  { least: 2, label: "2–3" },
  { least: 4, label: "4–7" },
  { least: 8, label: "8–15" },
  { least: 16, label: "16+" },
] as const;

function shadeOf(amount: number): string {
  return `s${steps.filter(({ least }) => amount >= least).length}`;
}

function shorten(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest
    ? text
    : `${characters.slice(0, longest - 1).join("")}…`;
}

/** Characters of East Asian scripts take about two places. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (character >= "\u1100" ? 2 : 1),
    0,
  );
}
