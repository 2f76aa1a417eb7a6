import type { Table } from "../parts/part.js";

/** What a part leaves behind: kept as JSON, and rendered again whenever another part is measured. */
export interface PartResult {
  /** Day, as YYYY-MM-DD. */
  readonly measured: string;
  readonly node: string;
  readonly cores: number;
  readonly runs: number;
  readonly quick: boolean;
  /** The share of the machine that other programs used, before or after. */
  readonly busy: number;
  readonly tables: readonly Table[];
}

export type Results = Readonly<Record<string, PartResult>>;

const titles: Readonly<Record<string, string>> = {
  ours: "What our commands cost",
  peers: "Beside other generators",
  guards: "At run time",
  sizes: "In a bundle",
  tsc: "In the compiler of whoever uses the output",
};

/** Share above which other programs have very likely taken time from the measured ones. */
const quiet = 0.1;

/**
 * The page of results. A part without a result keeps the section that the earlier page has, so that
 * a fresh clone can measure one part again and keep the others.
 */
export function renderReport(results: Results, earlier: string): string {
  const sections = Object.entries(titles).flatMap(([part, title]) => {
    const result = results[part];
    const body =
      result === undefined
        ? sectionOf(part, earlier)
        : renderSection(title, result);
    return body === undefined
      ? []
      : [`<!-- ${part} -->\n\n${body.trim()}\n\n<!-- /${part} -->`];
  });
  return `${[introduction, ...sections].join("\n\n")}\n`;
}

const introduction = `# Benchmark

Written by \`npm run bench\`; \`npm run bench -- --only=guards,sizes\` measures a part again and keeps the
others. Do not edit.

CPU is the user and system time of all threads and children of a process, its start included. Every
table is measured in turn, one run of each program in every round; numbers are medians, and a multiple
is the median of the ratios of each round. Multiples travel between machines, seconds do not. Cold
means that neither output nor a cache of parsed specs or rendered output exists: each cold run has a
fresh cache folder, in which one run of another small project has left the tool's own code cache.`;

function sectionOf(part: string, page: string): string | undefined {
  const start = `<!-- ${part} -->`;
  const end = `<!-- /${part} -->`;
  if (!page.includes(start) || !page.includes(end)) return undefined;
  return page.slice(page.indexOf(start) + start.length, page.indexOf(end));
}

function renderSection(title: string, result: PartResult): string {
  return [
    `## ${title}`,
    machineLine(result),
    ...result.tables.flatMap((table) => [
      ...(result.tables.length > 1 ? [`### ${table.title}`] : []),
      ...(table.text === undefined ? [] : [table.text]),
      renderTable(table),
    ]),
  ].join("\n\n");
}

function machineLine(result: PartResult): string {
  const { measured, node, cores, runs, busy, quick } = result;
  const others =
    busy <= quiet
      ? "The machine was quiet."
      : `The machine was not quiet (others used ${Math.round(busy * 100)} % of it): trust multiples only.`;
  const trial = quick ? " **A trial run (`--quick`): do not use it.**" : "";
  return `Measured ${measured} with Node ${node} on ${cores} cores (\`--runs=${runs}\`). ${others}${trial}`;
}

/** A Markdown table; the first column is text, the others are numbers. */
export function renderTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    line(columns),
    line(columns.map((_, index) => (index === 0 ? "---" : "--:"))),
    ...rows.map((row) => line(row)),
  ].join("\n");
}
