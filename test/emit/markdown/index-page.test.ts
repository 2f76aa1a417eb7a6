import { expect, test } from "vitest";
import { catalogOf, vendorWith } from "../read-catalog.js";
import { renderMarkdown } from "../render-markdown.js";
import { emitPages } from "./emit-pages.js";

test("vendors and code sets are counted, codes apart from values", async () => {
  const group = (...codes: readonly string[]) => ({
    id: "main",
    title: "Main",
    source: "page",
    entries: codes.map((code, index) =>
      codes.indexOf(code) === index
        ? { code, name: code, doc: { message: code } }
        : { code, again: true as const, doc: { message: `${code}2` } },
    ),
  });
  const acme = vendorWith({ groups: [group("A", "B", "A")] });
  const zed = vendorWith(
    {
      id: "status",
      name: "ZedStatus",
      kind: "values",
      groups: [group("S")],
    },
    {
      id: "zed",
      name: "Zed|",
      sources: [
        {
          id: "page",
          title: "Errors",
          url: "https://zed.example/",
          updated: "2020-12-15",
          retrieved: "2026-11-20",
        },
      ],
    },
  );
  const pages = await emitPages(catalogOf([zed, acme]));
  const { tables, links } = renderMarkdown(pages.get("index.md") ?? "");
  const [vendors = [], codeSets = []] = tables;
  expect(vendors.slice(1)).toEqual([
    ["Acme", "en", "1", "2", "3", "0", "0", "not stated", "2026-11-20"],
    ["Zed|", "en", "1", "0", "0", "1", "1", "2020-12-15", "2026-11-20"],
    ["Total", "", "2", "2", "3", "1", "1", "", ""],
  ]);
  expect(codeSets.slice(1)).toEqual([
    ["AcmeErrorCode", "Acme", "codes", "string", "2", "3"],
    ["ZedStatus", "Zed|", "values", "string", "1", "1"],
    ["Total of codes", "", "codes", "", "2", "3"],
    ["Total of values", "", "values", "", "1", "1"],
  ]);
  expect(links).toContain("zed.md#status/");
});
