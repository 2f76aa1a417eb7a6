import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBaiduFace } from "./baidu-face.js";
import { differences } from "./compare-rows.js";
import { readFaceki } from "./faceki.js";
import { readKeyless } from "./keyless.js";
import {
  normalise,
  type PageReader,
  type PageRow,
  type Row,
} from "./page-row.js";
import { readSpec, type SpecFile } from "./spec-file.js";
import { readTencentFaceid } from "./tencent-faceid.js";
import { readZoloz } from "./zoloz.js";

const root = new URL("../../", import.meta.url);
const pages = new URL("../shared/vendor-docs/", root);
const pagesAreThere = existsSync(pages);

interface Vendor {
  readonly id: string;
  readonly page: string;
  readonly read: PageReader;
  /** Rows by code set. */
  readonly rows: Readonly<Record<string, number>>;
  readonly groups: number;
  readonly distinct: number;
}

const vendors: readonly Vendor[] = [
  {
    id: "zoloz",
    page: "zoloz.txt",
    read: readZoloz,
    rows: { "result-code": 15, "pop-up": 20, "ret-code": 62 },
    groups: 7,
    distinct: 97,
  },
  {
    id: "faceki",
    page: "faceki.txt",
    read: readFaceki,
    rows: { "error-code": 24 },
    groups: 1,
    distinct: 24,
  },
  {
    id: "baidu-face",
    page: "baidu-face.txt",
    read: readBaiduFace,
    rows: { "error-code": 145 },
    groups: 5,
    distinct: 140,
  },
  {
    id: "keyless",
    page: "keyless.txt",
    read: readKeyless,
    rows: { "error-code": 23 },
    groups: 4,
    distinct: 23,
  },
  {
    id: "tencent-faceid",
    page: "tencent-faceid.md",
    read: readTencentFaceid,
    rows: { "paas-code": 7, "saas-code": 52 },
    groups: 2,
    distinct: 58,
  },
];

function pageOf(vendor: Vendor): string {
  return readFileSync(new URL(vendor.page, pages), "utf8");
}

function specOf(vendor: Vendor): SpecFile {
  const file = new URL(`spec/vendors/${vendor.id}.yaml`, root);
  return readSpec(readFileSync(file, "utf8"));
}

/** A text with a pipe in it has run over the border of a table cell. */
function isQuote(text: string, page: string): boolean {
  return text !== "" && !text.includes("|") && page.includes(text);
}

/** Fails with the first finding in full; the rest often only follows it. */
function expectNone(what: string, findings: readonly string[]): void {
  const [first] = findings;
  if (first !== undefined) {
    expect.fail(`${findings.length} × ${what}, the first:\n${first}`);
  }
}

/** A copy of the row with one character too many. */
function misspell(row: PageRow): Row {
  const { description = row.doc.message ?? "" } = row.doc;
  return { ...row, doc: { ...row.doc, description: `${description}~` } };
}

describe.skipIf(!pagesAreThere)("spec against the vendor's page", () => {
  for (const vendor of vendors) {
    describe(vendor.id, () => {
      it("has all rows of the page to compare with", () => {
        const rows = vendor.read(pageOf(vendor));
        const counts: Record<string, number> = {};
        for (const { codeSet } of rows) {
          counts[codeSet] = (counts[codeSet] ?? 0) + 1;
        }
        expect(counts).toEqual(vendor.rows);
        const groups = rows.map((row) => `${row.codeSet} ${row.group}`);
        expect(new Set(groups).size).toBe(vendor.groups);
        const codes = rows.map((row) => `${row.codeSet} ${row.code}`);
        expect(new Set(codes).size).toBe(vendor.distinct);
      });

      it("holds every row, in order and word for word", () => {
        const rows = vendor.read(pageOf(vendor));
        const found = differences(rows, specOf(vendor).rows);
        expectNone("row that differs", found);
      });

      it("quotes the page literally", () => {
        const page = normalise(pageOf(vendor));
        const missing = specOf(vendor)
          .quotes.filter(({ text }) => !isQuote(text, page))
          .map(({ where, text }) => `${where}: ${text}`);
        expectNone("text that is no quote of the page", missing);
      });

      it("takes platform texts out of the texts of their row", () => {
        const foreign = specOf(vendor)
          .platforms.filter(
            ({ text, of }) =>
              text === "" || !of.some((whole) => whole.includes(text)),
          )
          .map(({ where, text }) => `${where}: ${text}`);
        expectNone("platform text that is no part of its row", foreign);
      });

      it("would see a changed, a missing and an additional row", () => {
        const rows = vendor.read(pageOf(vendor));
        expect(differences(rows, rows)).toEqual([]);
        for (const [index, row] of rows.entries()) {
          const changed = rows.map((r, i) => (i === index ? misspell(r) : r));
          expect(differences(rows, changed)).toHaveLength(1);
          const shorter = rows.toSpliced(index, 1);
          expect(differences(rows, shorter)).not.toEqual([]);
          const longer = rows.toSpliced(index, 0, row);
          expect(differences(rows, longer)).not.toEqual([]);
        }
      });
    });
  }

  it("compares without roles only where ZOLOZ left a cell out", () => {
    const rows = vendors.flatMap((vendor) => vendor.read(pageOf(vendor)));
    const open = rows.filter((row) => row.anyRole === true);
    expect(open.map((row) => row.code)).toEqual([
      "System Error",
      "Device is not supported",
      "Camera Init Fail",
      "Doc Camera Init Fail",
    ]);
  });
});

it.runIf(!pagesAreThere)(
  "leaves the proof-reading out: the vendor pages are not here",
  () => {
    expect(pagesAreThere).toBe(false);
  },
);
