import { describe, expect, test } from "vitest";
import { escapeXml } from "../../../generator/emit/markdown/escape-xml.js";
import { repositoryCatalog } from "../read-catalog.js";
import { renderMarkdown } from "../render-markdown.js";
import { emitPages } from "./emit-pages.js";
import { textsOf } from "./well-formed.js";

const catalog = repositoryCatalog();
const pages = await emitPages(catalog);
const svg = pages.get("coverage.svg") ?? "";

const counts = catalog.reasons.map(({ id }) =>
  catalog.vendors.map(
    ({ codeSets }) =>
      codeSets
        .flatMap(({ codes }) => codes)
        .filter(({ reason }) => reason === id).length,
  ),
);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const totals = catalog.vendors.map((_, column) =>
  sum(counts.map((row) => row[column] ?? 0)),
);

test("the matrix counts every code with a reason", () => {
  const matrix = renderMarkdown(pages.get("reasons.md") ?? "").tables.find(
    ([head]) => head?.at(-1) === "Total",
  );
  expect(matrix?.slice(1)).toEqual([
    ...catalog.reasons.map(({ id }, row) => [
      id,
      ...(counts[row] ?? []).map((amount) => (amount === 0 ? "" : `${amount}`)),
      `${sum(counts[row] ?? [])}`,
    ]),
    ["Total", ...totals.map(String), `${sum(totals)}`],
  ]);
});

test("the picture is well-formed and holds the same names and numbers", () => {
  const { texts } = textsOf(svg);
  expect(texts.slice(3)).toEqual([
    ...catalog.vendors.map(({ name }) => name),
    "Total",
    ...catalog.reasons.map(({ id }) => id),
    "Codes in a cell",
    ...counts
      .flat()
      .filter((amount) => amount > 0)
      .map(String),
    "Total",
    ...counts.map((row) => String(sum(row))),
    ...[...totals, sum(totals)].map(String),
    "1",
    "2–3",
    "4–7",
    "8–15",
    "16+",
  ]);
});

test("a cell is shaded by its count", () => {
  const shades = [...svg.matchAll(/<rect class="s(\d)"/gu)].map(([, shade]) =>
    Number(shade),
  );
  expect(shades).toEqual([
    ...counts
      .flat()
      .map((amount) =>
        amount === 0 ? 0 : Math.min(5, 1 + Math.floor(Math.log2(amount))),
      ),
    1,
    2,
    3,
    4,
    5,
  ]);
});

test("nothing is loaded from outside and nothing runs", () => {
  expect(svg.replace('"http://www.w3.org/2000/svg"', "")).not.toMatch(
    /https?:|url\(|@import|href|<script|\son\w+=/u,
  );
});

test("the check of the picture finds what is not well-formed", () => {
  const broken = ["<a><b></a></b>", "<a>", "<a>&x;</a>", "<a x='1'/>", "<a>&"];
  for (const source of [...broken, "<!-- a -- b --><a/>", "a", "<a>\u0001</a>"])
    expect(() => textsOf(source), source).toThrow();
  expect(textsOf('<!-- x -->\n<a b="1"><c/>&lt;x</a>\n').texts).toEqual(["<x"]);
});

describe("escapeXml", () => {
  const cases: readonly (readonly [text: string, want: string])[] = [
    ['<a b="c">', "&lt;a b=&quot;c&quot;&gt;"],
    ["&amp; 'x'", "&amp;amp; &#x27;x&#x27;"],
    [" a\n\tb ", "a b"],
    ["\u0001\ud800\uffff", "\ufffd\ufffd\ufffd"],
    ["a\u202eb", "a&#x202E;b"],
    ["错😀", "错😀"],
  ];
  test.each(cases)("%j", (text, want) => {
    expect(escapeXml(text)).toBe(want);
  });
});
