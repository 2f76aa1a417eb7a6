import type { PageDoc, PageRow } from "./page-row.js";

const section = /^(?:User|Integration|Internal|Anti-Inject) errors$/u;
const codeLine = /^\d+$/u;
/** Lines between rows that belong to no row above them. */
const closing = /^(?:Legacy|Examples|If errors in this range persist .*)$/u;

interface OpenRow {
  readonly group: string;
  readonly title: string;
  readonly code: string;
  readonly label: string | undefined;
  readonly blocks: string[];
}

/** The first block and the notes under it describe; the rest advises. */
function toDoc({ title, label, blocks }: OpenRow): PageDoc {
  const isAdvice = (block: string, index: number): boolean =>
    index > 0 && !block.startsWith("Note: ");
  const found = blocks.findIndex(isAdvice);
  const end = found === -1 ? blocks.length : found;
  const advice = blocks.slice(end).join(" ");
  return {
    title,
    description: blocks.slice(0, end).join(" "),
    ...(advice === "" ? {} : { advice }),
    ...(label === undefined ? {} : { attributes: { label } }),
  };
}

export function readKeyless(page: string): readonly PageRow[] {
  const lines = page.split("\n").filter((line) => line.trim() !== "");
  const rows: OpenRow[] = [];
  let group = "";
  let open: OpenRow | undefined;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? "";
    if (section.test(line)) {
      group = line;
      open = undefined;
    } else if (codeLine.test(next)) {
      const label = lines[index - 1] === "Legacy" ? "Legacy" : undefined;
      open = { group, title: line, code: next, label, blocks: [] };
      rows.push(open);
    } else if (closing.test(line)) {
      open = undefined;
    } else if (!codeLine.test(line)) {
      open?.blocks.push(line);
    }
  }
  return rows.map((row) => ({
    codeSet: "error-code",
    group: row.group,
    code: row.code,
    doc: toDoc(row),
  }));
}
