/** A table as the template prints it: ready Markdown, the cells of a row joined. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
};

/** The cells of a column, from the first row to the last. */
export interface Column {
  readonly title: string;
  readonly cells: readonly string[];
}

/** A table of the columns that hold anything at all. */
export function tableOf(columns: readonly Column[]): Table {
  const filled = columns.filter(({ cells }) =>
    cells.some((cell) => cell !== ""),
  );
  const height = filled[0]?.cells.length ?? 0;
  return {
    columns: filled.map(({ title }) => title),
    rows: Array.from({ length: height }, (_, row) =>
      filled.map(({ cells }) => cells[row] ?? "").join(" | "),
    ),
  };
}
