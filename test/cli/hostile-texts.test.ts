import { expect, it } from "vitest";
import { stringify } from "yaml";
import { makeProject, readTree } from "./project.js";
import { runCli } from "./run-cli.js";

const hostile = [
  "\"double\" 'single' `back` \\ \\n",
  "*/ ${process.exit(7)} <!-- --> </script><img src=x>",
  "| pipe | [link](x) **bold** # head",
  "\u202e bidi \u0000 nul \u001b[31m \u{1f600} \u2028 lone \ud800",
  "{{mustache}} {{{triple}}} {{#each}} @tag {@link x}",
  "__proto__ constructor class await enum",
];

/** A vendor whose every text is hostile. */
function hostileVendor(): string {
  const doc = {
    title: hostile[0],
    message: hostile[1],
    description: hostile[2],
    advice: hostile[3],
    attributes: { button: hostile[4], constructor: hostile[5] },
  };
  const codes = hostile.map((text, index) => ({
    code: text,
    name: `CODE_${index}`,
    doc,
    note: text,
    errata: [{ text, evidence: text }],
  }));
  const [first, ...rest] = codes;
  const vendor = {
    id: "acme",
    name: hostile[1],
    language: "en",
    note: hostile[3],
    sources: [
      {
        id: "page",
        title: hostile[2],
        url: "https://acme.example/",
        retrieved: "2026-01-31",
        note: hostile[4],
      },
    ],
    codeSets: [
      {
        id: "code",
        name: "AcmeCode",
        kind: "codes",
        wire: "string",
        note: hostile[1],
        statements: hostile.map((text) => ({ text, source: "page" })),
        groups: [
          {
            id: "main",
            title: hostile[4],
            source: "page",
            note: hostile[1],
            entries: [
              first,
              ...rest,
              { code: hostile[0], again: true, doc, note: hostile[2] },
            ],
          },
        ],
      },
    ],
  };
  return stringify(vendor, { aliasDuplicateObjects: false });
}

it("generates from hostile texts, and keeps them", async () => {
  const folder = makeProject({ "spec/vendors/acme.yaml": hostileVendor() });
  const { code, stderr } = await runCli(folder, ["generate"]);
  expect(stderr).not.toContain("\u001b");
  expect(stderr).toMatch(/\n9 files: 9 written\n$/u);
  expect(code).toBe(0);
  const tree = readTree(folder);
  const catalog: unknown = JSON.parse(
    tree["generated/json/catalog.json"] ?? "",
  );
  expect(catalog).toMatchObject({
    vendors: [
      { codeSets: [{ codes: hostile.map((text) => ({ code: text })) }] },
    ],
  });
  for (const path of ["typescript/acme/info.ts", "markdown/acme.md"]) {
    expect(tree[`generated/${path}`]).toContain("constructor class await enum");
  }
  const explained = await runCli(folder, ["explain", hostile[2] ?? ""]);
  expect(explained.code).toBe(0);
  expect(explained.stdout).not.toMatch(/[^\n\P{Cc}]|[\u202e\u2028]/u);
});
