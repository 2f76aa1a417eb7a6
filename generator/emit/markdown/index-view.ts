import type { Kind } from "../../read/spec.js";
import { escapeCell } from "../../text/escape-markdown.js";
import { codeSetAnchor } from "./anchor.js";
import { link, nameInCode } from "./inline.js";
import type { SetOutline, SourceDates, VendorOutline } from "./outline.js";
import { tableOf, type Column, type Table } from "./table.js";

/** Everything on the page about all vendors, as ready Markdown. */
export type IndexView = {
  readonly hasReasons: boolean;
  readonly vendors: Table;
  readonly codeSets: Table;
};

export function indexView(
  vendors: readonly VendorOutline[],
  hasReasons: boolean,
): IndexView {
  return {
    hasReasons,
    vendors: vendorsTable(vendors),
    codeSets: codeSetsTable(vendors),
  };
}

function vendorsTable(vendors: readonly VendorOutline[]): Table {
  const codeSets = vendors.flatMap((vendor) => vendor.codeSets);
  const countColumn = (
    title: string,
    amount: (codeSets: readonly SetOutline[]) => number,
  ): Column => ({
    title,
    cells: [
      ...vendors.map((vendor) => String(amount(vendor.codeSets))),
      `**${amount(codeSets)}**`,
    ],
  });
  const column = (
    title: string,
    cell: (vendor: VendorOutline) => string,
    last = "",
  ): Column => ({ title, cells: [...vendors.map(cell), last] });
  return tableOf([
    column("Vendor", (vendor) => vendorLink(vendor), "**Total**"),
    column("Language", ({ language }) => escapeCell(language)),
    countColumn("Code sets", ({ length }) => length),
    countColumn("Codes", (sets) => codeTotal(sets, "codes")),
    countColumn("Rows of codes", (sets) => rowTotal(sets, "codes")),
    countColumn("Values", (sets) => codeTotal(sets, "values")),
    countColumn("Rows of values", (sets) => rowTotal(sets, "values")),
    column("Page date", ({ sources }) =>
      dates(sources, ({ updated }) => updated ?? "not stated"),
    ),
    column("Retrieved", ({ sources }) =>
      dates(sources, ({ retrieved }) => retrieved),
    ),
  ]);
}

function codeSetsTable(vendors: readonly VendorOutline[]): Table {
  const codeSets = vendors.flatMap((vendor) =>
    vendor.codeSets.map((codeSet) => ({ vendor, codeSet })),
  );
  const all = codeSets.map(({ codeSet }) => codeSet);
  const cells = (
    cell: (codeSet: SetOutline) => string,
    sum: (kind: Kind) => string,
  ) => [...all.map(cell), sum("codes"), sum("values")];
  return tableOf([
    {
      title: "Code set",
      cells: [
        ...codeSets.map(({ vendor, codeSet }) =>
          link(
            nameInCode(codeSet.name),
            `${vendor.id}.md#${codeSetAnchor(codeSet.id)}`,
          ),
        ),
        "**Total of codes**",
        "**Total of values**",
      ],
    },
    {
      title: "Vendor",
      cells: [...codeSets.map(({ vendor }) => vendorLink(vendor)), "", ""],
    },
    {
      title: "Kind",
      cells: cells(
        ({ kind }) => kind,
        (kind) => kind,
      ),
    },
    {
      title: "Wire",
      cells: cells(
        ({ wire }) => wire,
        () => "",
      ),
    },
    {
      title: "Codes or values",
      cells: cells(
        ({ codes }) => String(codes),
        (kind) => `**${codeTotal(all, kind)}**`,
      ),
    },
    {
      title: "Rows",
      cells: cells(
        ({ rows }) => String(rows),
        (kind) => `**${rowTotal(all, kind)}**`,
      ),
    },
  ]);
}

function vendorLink({ id, name }: VendorOutline): string {
  return link(escapeCell(name), `${id}.md`);
}

function codeTotal(codeSets: readonly SetOutline[], kind: Kind): number {
  return total(codeSets, kind, ({ codes }) => codes);
}

function rowTotal(codeSets: readonly SetOutline[], kind: Kind): number {
  return total(codeSets, kind, ({ rows }) => rows);
}

/** Codes and values are never added up: a value is no result to handle. */
function total(
  codeSets: readonly SetOutline[],
  kind: Kind,
  amount: (codeSet: SetOutline) => number,
): number {
  let sum = 0;
  for (const codeSet of codeSets) {
    if (codeSet.kind === kind) sum += amount(codeSet);
  }
  return sum;
}

/** The dates of several sources, each once, in the order of the sources. */
function dates(
  sources: readonly SourceDates[],
  date: (source: SourceDates) => string,
): string {
  return [...new Set(sources.map(date))].join("<br>");
}
