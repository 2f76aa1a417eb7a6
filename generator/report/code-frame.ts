import type { Range } from "../diagnostic.js";
import { columns } from "../text/columns.js";
import { visible } from "../text/visible.js";

/** How many columns of a line are shown. */
const frameWidth = 100;

/** A character as it is shown, with the columns it takes in a terminal. */
interface Cell {
  readonly shown: string;
  readonly width: number;
}

/**
 * The line in question with one line before it, and marks below the place. Of a long line the part
 * around the place is shown.
 */
export function codeFrame(
  lines: readonly string[],
  { start, end }: Range,
  paintMarks: (marks: string) => string,
): readonly string[] {
  const line = lines[start.line - 1] ?? "";
  const above = lines[start.line - 2] ?? "";
  if (line === "" && above === "") return [];
  const column = start.column - 1;
  const until = end.line === start.line ? end.column - 1 : line.length;
  // More than what can be seen need not be measured.
  const most = 2 * frameWidth;
  const before = cellsOf(line.slice(Math.max(0, column - most), column));
  const after = cellsOf(line.slice(column, column + most));
  const marked = cellsOf(line.slice(column, Math.min(until, column + most)));
  const from = firstShown(before, marked);
  const prefix = from > 0 ? "…" : "";
  const indent = prefix.length + widthOf(before.slice(from));
  const marks = Math.max(1, Math.min(widthOf(marked), frameWidth - indent));
  const gutter = String(start.line).length;
  return [
    ...(above === "" || from > 0
      ? []
      : [
          `    ${String(start.line - 1).padStart(gutter)} | ${cut(cellsOf(above.slice(0, most)))}`,
        ]),
    `  > ${start.line} | ${prefix}${cut([...before.slice(from), ...after])}`,
    `    ${" ".repeat(gutter)} | ${" ".repeat(indent)}${paintMarks("^".repeat(marks))}`,
  ];
}

/** The first cell of a long line that is shown, so that the place is in sight. */
function firstShown(before: readonly Cell[], marked: readonly Cell[]): number {
  const wanted = Math.min(widthOf(marked), frameWidth / 2);
  if (widthOf(before) + wanted <= frameWidth) return 0;
  let from = before.length;
  for (let width = 0; from > 0 && width < frameWidth / 3; from -= 1) {
    width += before[from - 1]?.width ?? 0;
  }
  return from;
}

function cut(cells: readonly Cell[]): string {
  let shown = "";
  let width = 0;
  for (const cell of cells) {
    width += cell.width;
    if (width > frameWidth) return `${shown}…`;
    shown += cell.shown;
  }
  return shown.trimEnd();
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((width, cell) => width + cell.width, 0);
}

function cellsOf(text: string): readonly Cell[] {
  return Array.from(text, (character) => {
    // A tab is as wide as the terminal likes.
    const shown = character === "\t" ? "  " : visible(character);
    return { shown, width: columns(shown) };
  });
}
