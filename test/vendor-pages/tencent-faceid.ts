import type { PageRow } from "./page-row.js";

const codeSets: ReadonlyMap<string, string> = new Map([
  ["PaaS error codes", "paas-code"],
  ["SaaS error codes", "saas-code"],
]);

const heading = /^# (?<title>.+)$/u;
const tableLine = /^\|(?<code>[^|]+)\|(?<description>[^|]+)\|$/u;
/** The header of a table and the ruler under it. */
const noRow = /^(?:Error Code|-+)$/u;

export function readTencentFaceid(page: string): readonly PageRow[] {
  const rows: PageRow[] = [];
  let group = "";
  for (const line of page.split("\n")) {
    const title = heading.exec(line)?.groups?.["title"];
    if (title !== undefined) {
      group = title;
      continue;
    }
    const cells = tableLine.exec(line)?.groups;
    const code = cells?.["code"]?.trim();
    const description = cells?.["description"]?.trim();
    if (code === undefined || description === undefined) {
      if (line.trim() !== "") {
        throw new Error(`Tencent: a line that is no table row: ${line}`);
      }
      continue;
    }
    if (noRow.test(code)) {
      continue;
    }
    const codeSet = codeSets.get(group) ?? `unknown: ${group}`;
    rows.push({ codeSet, group, code, doc: { description } });
  }
  return rows;
}
