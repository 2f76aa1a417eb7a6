import { describe, expect, test } from "vitest";
import { projectOf } from "../../../generator/write/banner.js";
import { textRoles } from "../../../generator/read/spec.js";
import { repositoryCatalog } from "../read-catalog.js";
import { renderMarkdown } from "../render-markdown.js";
import { emitPages } from "./emit-pages.js";

const catalog = repositoryCatalog();
const pages = await emitPages(catalog);
const pageOf = (path: string) => renderMarkdown(pages.get(path) ?? "");

test("there is an index, a page of reasons and a page per vendor", () => {
  expect([...pages.keys()]).toEqual([
    ...catalog.vendors.map(({ id }) => `${id}.md`),
    "index.md",
    "reasons.md",
    "coverage.svg",
  ]);
});

test("the same catalog gives the same bytes", async () => {
  expect(await emitPages(repositoryCatalog())).toEqual(pages);
});

const texts = [...pages].filter(([path]) => path.endsWith(".md"));

test("the picture begins with the banner", () => {
  expect(projectOf(pages.get("coverage.svg") ?? "")).toBe("acme");
});

describe.each(texts)("%s", (path, content) => {
  const page = renderMarkdown(content);

  test("begins with the banner and is clean text", () => {
    expect(projectOf(content)).toBe("acme");
    expect(content).toMatch(/^<!-- [^\n]+ -->\n\n# [^\n]+\n/u);
    expect(content).toMatch(/[^\n]\n$/u);
    expect(content).not.toMatch(/\n\n\n|[ \t]\n|\r/u);
  });

  test("anchors are unique and every link inside the output leads somewhere", () => {
    expect(new Set(page.anchors).size).toBe(page.anchors.length);
    const anchorsOf = new Map(
      [...pages.keys()].map((file) => [file, new Set(pageOf(file).anchors)]),
    );
    for (const link of page.links) {
      if (link.startsWith("https://")) continue;
      const [file = "", anchor] = link.split("#");
      const anchors = anchorsOf.get(file === "" ? path : file);
      expect(anchors, link).toBeDefined();
      if (anchor !== undefined) expect(anchors, link).toContain(anchor);
    }
  });
});

describe.each(catalog.vendors.map((vendor) => [vendor.id, vendor] as const))(
  "the tables of %s",
  (id, vendor) => {
    const { tables, anchors } = pageOf(`${id}.md`);
    const groupTables = tables.filter(
      ([head]) => head?.[0] === "Code" && !head.includes("Evidence"),
    );
    const groups = vendor.codeSets.flatMap((codeSet) =>
      codeSet.groups.map((group) => ({ group, codeSet })),
    );

    test("hold every row of every group, each text as documented", () => {
      expect(groupTables).toHaveLength(groups.length);
      for (const [index, { group, codeSet }] of groups.entries()) {
        const [head = [], ...rows] = groupTables[index] ?? [];
        expect(rows).toHaveLength(group.rows.length);
        for (const [at, row] of group.rows.entries()) {
          const cell = (title: string) => rows[at]?.[head.indexOf(title)] ?? "";
          const again = row.isAgain ? " (first row)" : "";
          expect(cell("Code")).toBe(`${row.code}${again}`);
          expect(cell("Constant")).toBe(
            codeSet.codes.find(({ code }) => code === row.code)?.name,
          );
          const { reason = "" } =
            codeSet.codes.find(({ code }) => code === row.code) ?? {};
          expect(cell("Reason").split(/ †|\n/u)[0]).toBe(reason);
          for (const role of textRoles) {
            const title = role.charAt(0).toUpperCase() + role.slice(1);
            expect(cell(title)).toBe(row.texts[role]?.text ?? "");
          }
          for (const [key, { text }] of row.attributes) {
            const title = { resultStatus: "Result status" }[key] ?? key;
            expect(cell(title.charAt(0).toUpperCase() + title.slice(1))).toBe(
              text,
            );
          }
          for (const { en } of Object.values(row.texts)) {
            if (en !== undefined) expect(cell("English (ours)")).toContain(en);
          }
        }
      }
    });

    test("have one anchor per code and one per code set", () => {
      expect(anchors).toHaveLength(
        vendor.codeSets.reduce((sum, { codes }) => sum + codes.length + 1, 0),
      );
    });
  },
);
