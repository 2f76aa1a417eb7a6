import type { Catalog, CodeSet, Source, Vendor } from "../../model/model.js";
import type { Kind } from "../../read/spec.js";
import { escapeCell } from "../../text/escape-markdown.js";
import { codeSetAnchor } from "./anchor.js";
import { rowCount } from "./count-rows.js";
import { link, nameInCode } from "./inline.js";
import { tableOf, type Column, type Table } from "./table.js";

/** Everything on the page about all vendors, as ready Markdown. */
export type IndexView = {
  readonly banner: string;
  readonly hasReasons: boolean;
  readonly vendors: Table;
  readonly codeSets: Table;
};

export function indexView(catalog: Catalog, banner: string): IndexView {
  return {
    banner,
    hasReasons: catalog.reasons.length > 0,
    vendors: vendorsTable(catalog.vendors),
    codeSets: codeSetsTable(catalog.vendors),
  };
}

function vendorsTable(vendors: readonly Vendor[]): Table {
  const codeSets = vendors.flatMap((vendor) => vendor.codeSets);
  const countColumn = (
    title: string,
    amount: (codeSets: readonly CodeSet[]) => number,
  ): Column => ({
    title,
    cells: [
      ...vendors.map((vendor) => String(amount(vendor.codeSets))),
      `**${amount(codeSets)}**`,
    ],
  });
  const column = (
    title: string,
    cell: (vendor: Vendor) => string,
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

function codeSetsTable(vendors: readonly Vendor[]): Table {
  const codeSets = vendors.flatMap((vendor) =>
    vendor.codeSets.map((codeSet) => ({ vendor, codeSet })),
  );
  const all = codeSets.map(({ codeSet }) => codeSet);
  const cells = (
    cell: (codeSet: CodeSet) => string,
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
        ({ codes }) => String(codes.length),
        (kind) => `**${codeTotal(all, kind)}**`,
      ),
    },
    {
      title: "Rows",
      cells: cells(
        (codeSet) => String(rowCount(codeSet)),
        (kind) => `**${rowTotal(all, kind)}**`,
      ),
    },
  ]);
}

function vendorLink({ id, name }: Vendor): string {
  return link(escapeCell(name), `${id}.md`);
}

function codeTotal(codeSets: readonly CodeSet[], kind: Kind): number {
  return total(codeSets, kind, ({ codes }) => codes.length);
}

function rowTotal(codeSets: readonly CodeSet[], kind: Kind): number {
  return total(codeSets, kind, rowCount);
}

/** Codes and values are never added up: a value is no result to handle. */
function total(
  codeSets: readonly CodeSet[],
  kind: Kind,
  amount: (codeSet: CodeSet) => number,
): number {
  let sum = 0;
  for (const codeSet of codeSets) {
    if (codeSet.kind === kind) sum += amount(codeSet);
  }
  return sum;
}

/** The dates of several sources, each once, in the order of the sources. */
function dates(
  sources: readonly Source[],
  date: (source: Source) => string,
): string {
  return [...new Set(sources.map(date))].join("<br>");
}
