import type { PageDoc, PageRow } from "./page-row.js";

interface Table {
  readonly codeSet: string;
  readonly group: string;
  readonly columns: number;
  readonly toDoc: (texts: readonly string[]) => PageDoc;
}

type TableKind = Omit<Table, "group">;

const tableKinds: ReadonlyMap<string, TableKind> = new Map([
  [
    "resultCode | resultStatus | resultMessage |",
    {
      codeSet: "result-code",
      columns: 3,
      toDoc: ([resultStatus = "", message = ""]: readonly string[]) => ({
        message,
        attributes: { resultStatus },
      }),
    },
  ],
  [
    "Pop-up | Default Header | Default Copy | Reason | Button |",
    {
      codeSet: "pop-up",
      columns: 5,
      toDoc: ([
        title = "",
        message = "",
        description = "",
        button = "",
      ]: readonly string[]) => ({
        title,
        message,
        description,
        attributes: { button },
      }),
    },
  ],
  [
    "retCode | Description |",
    {
      codeSet: "ret-code",
      columns: 2,
      toDoc: ([description = ""]: readonly string[]) => ({ description }),
    },
  ],
]);

/** Headings are the lines that are no sentence and no part of a table. */
function headingAbove(lines: readonly string[], index: number): string {
  const above = lines.slice(0, index).toReversed();
  return above.find((line) => /^[^.,:;|]+$/u.test(line)) ?? "";
}

function toRow(text: string, table: Table): PageRow {
  const [code = "", ...texts] = text
    .split("|")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  const row = { codeSet: table.codeSet, group: table.group, code };
  if (texts.length === table.columns - 1) {
    return { ...row, doc: table.toDoc(texts) };
  }
  // Which cell is missing is for the spec to say: the texts are kept under
  // their positions, and all of them must be there.
  const attributes = Object.fromEntries(texts.entries());
  return { ...row, doc: { attributes }, anyRole: true };
}

export function readZoloz(page: string): readonly PageRow[] {
  const lines = page.split("\n");
  const rows: PageRow[] = [];
  let table: Table | undefined;
  let open = "";
  for (const [index, line] of lines.entries()) {
    const kind = tableKinds.get(line);
    if (kind !== undefined) {
      table = { ...kind, group: headingAbove(lines, index) };
      continue;
    }
    if (table === undefined || (open === "" && !line.includes("|"))) {
      table = undefined;
      continue;
    }
    // Every row ends with a pipe; a line that breaks off in a cell does not.
    open = `${open} ${line}`;
    if (line.endsWith("|")) {
      rows.push(toRow(open, table));
      open = "";
    }
  }
  return rows;
}
