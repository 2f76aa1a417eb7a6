import type { PageRow } from "./page-row.js";

/**
 * The headings of tables 4 and 5 are shifted by one column, but their cells
 * are not: whatever the heading, the second column is what the wire says,
 * the third what it means and the fourth what to do.
 */
const headers: ReadonlySet<string> = new Set([
  "错误码 | 错误信息 | 描述 | 处理建议 |",
  "错误码 | 错误信息 | 说明 | 处理建议 |",
  "错误码 | error_msg | 错误信息 | 描述 |",
]);
const ruler = "---|---|---|---|";
const columns = 4;

function toRow(group: string, cells: readonly string[]): PageRow {
  const [code = "", message = "", description = "", advice = ""] = cells;
  return {
    codeSet: "error-code",
    group,
    code,
    doc: { message, description, advice },
  };
}

export function readBaiduFace(page: string): readonly PageRow[] {
  const lines = page.split("\n");
  const rows: PageRow[] = [];
  let group = "";
  let open = "";
  for (const [index, line] of lines.entries()) {
    if (headers.has(line)) {
      group = lines[index - 1] ?? "";
      continue;
    }
    if (line === ruler || !line.includes("|")) {
      continue;
    }
    const starts = /^\d+ \|/u.test(line);
    if (starts !== (open === "")) {
      throw new Error(`Baidu line ${index + 1}: row out of step: ${line}`);
    }
    // A row may be broken after any of its pipes; the fourth one ends it.
    open = `${open} ${line}`;
    const cells = open.split("|").map((cell) => cell.trim());
    if (cells.length > columns) {
      rows.push(toRow(group, cells));
      open = "";
    }
  }
  return rows;
}
