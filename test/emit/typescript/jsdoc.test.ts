import { describe, expect, it } from "vitest";
import type { EntrySpec } from "../../../generator/spec.js";
import { renderMarkdown } from "../render-markdown.js";
import { vendorWith } from "../read-catalog.js";
import { hostileTexts } from "./hostile-texts.js";
import { hoversOf, type Hover } from "./hover.js";
import { enumStyles, printSpec } from "./print-spec.js";

const texts = Object.entries(hostileTexts);

function next(index: number): number {
  return (index + 1) % texts.length;
}

/** The text as a reader sees it: no file holds half of a surrogate pair, and no Markdown a control. */
function shown(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "\uFFFD")
    .trim();
}

async function hoversOver(
  entries: readonly EntrySpec[],
  more: Parameters<typeof vendorWith>[0] = {},
  enumStyle: "enum" | "const" = "enum",
): Promise<ReadonlyMap<string, Hover>> {
  const groups = [{ id: "main", title: "Main", source: "page", entries }];
  const vendor = vendorWith({ groups, ...more }, { language: "zh-CN" });
  const files = await printSpec({ vendors: [vendor] }, { enumStyle });
  return hoversOf(files["acme/codes.ts"] ?? "");
}

/** The paragraphs and list items that a reader sees, without the tags. */
function blocks(hover: Hover | undefined): readonly string[] {
  const { blocks: found, tags } = renderMarkdown(hover?.documentation ?? "");
  expect(tags).toEqual([]);
  return found.map(shown);
}

describe.each(enumStyles)("the hover over a member, %s", (enumStyle) => {
  it("reads the same as the text, alone", async () => {
    const entries = texts.map(([, text], index) => ({
      code: `${index}`,
      name: `CODE_${index}`,
      doc: { message: text },
    }));
    const hovers = await hoversOver(entries, {}, enumStyle);
    for (const [index, [, text]] of texts.entries()) {
      const hover = hovers.get(`CODE_${index}`);
      expect(blocks(hover)).toEqual([shown(text)]);
      expect(hover).toMatchObject({ tags: [], links: [] });
    }
  });

  it("reads the same as the texts, in a list", async () => {
    const entries = texts.map(([, text], index) => ({
      code: `${index}`,
      name: `CODE_${index}`,
      doc: { title: text, advice: text, attributes: { button: text } },
      errata: [{ text, evidence: "The page" }],
      note: text,
    }));
    const hovers = await hoversOver(entries, {}, enumStyle);
    for (const [index, [, text]] of texts.entries()) {
      const hover = hovers.get(`CODE_${index}`);
      expect(blocks(hover)).toEqual(
        ["Title", "Advice", "button", "Erratum", "Note"].map(
          (label) => `${label}: ${shown(text)}`,
        ),
      );
      expect(hover).toMatchObject({ tags: [], links: [] });
    }
  });

  it("keeps the tag @deprecated with its text and its link", async () => {
    const entries = texts.map(([, text], index) => ({
      code: `${index}`,
      name: `CODE_${index}`,
      doc: { message: text },
      deprecated: { since: text, note: text, replacedBy: `${next(index)}` },
    }));
    const hovers = await hoversOver(entries, {}, enumStyle);
    for (const [index, [, text]] of texts.entries()) {
      const hover = hovers.get(`CODE_${index}`);
      const by = `AcmeErrorCode.CODE_${next(index)}`;
      expect(blocks(hover)).toEqual([shown(text)]);
      expect(hover?.links).toEqual([by]);
      expect(hover?.tags.map(({ name }) => name)).toEqual(["deprecated"]);
      const { blocks: found } = renderMarkdown(hover?.tags[0]?.text ?? "");
      expect(found.map(shown)).toEqual([
        `Superseded by ${by} since ${shown(text)}. ${shown(text)}`,
      ]);
    }
  });
});

it("says on a retired code that it is not returned any more", async () => {
  const hovers = await hoversOver([
    {
      code: "1",
      name: "ONE",
      doc: { title: "One" },
      retired: { since: "4.8.0", note: "See 2." },
    },
  ]);
  expect(hovers.get("ONE")?.tags).toEqual([
    {
      name: "deprecated",
      text: "Not returned any more since 4.8.0. See 2.",
    },
  ]);
});

it("says on a retired code what has taken its place", async () => {
  const hovers = await hoversOver([
    {
      code: "1",
      name: "ONE",
      doc: { title: "One" },
      retired: { replacedBy: "2" },
    },
    { code: "2", name: "TWO", doc: { title: "Two" } },
  ]);
  expect(hovers.get("ONE")).toMatchObject({
    tags: [
      { text: "Replaced by AcmeErrorCode.TWO and not returned any more." },
    ],
    links: ["AcmeErrorCode.TWO"],
  });
});

it("points from an earlier name to the present one", async () => {
  const hovers = await hoversOver([
    { code: "1", name: "NEW", doc: { title: "One" }, renamedFrom: ["OLD"] },
  ]);
  expect(hovers.get("OLD")).toMatchObject({
    tags: [{ name: "deprecated", text: "Renamed to AcmeErrorCode.NEW." }],
    links: ["AcmeErrorCode.NEW"],
  });
});

it("says which row says what, and nothing twice", async () => {
  const hovers = await hoversOver([
    { code: "1", name: "ONE", doc: { message: "a", description: "b" } },
    { code: "1", again: true, doc: { message: "a", description: "c" } },
  ]);
  expect(blocks(hovers.get("ONE"))).toEqual([
    "Message: a",
    "Description: b",
    "Description (again in main): c",
  ]);
});

it("leaves the label out only where it is the vendor's text alone", async () => {
  const hovers = await hoversOver(
    [
      { code: "1", name: "ONE", doc: { message: "One" } },
      { code: "2", name: "TWO", doc: { attributes: { button: "OK" } } },
    ],
    {
      unlisted: [
        {
          code: "3",
          name: "THREE",
          errata: [{ text: "Not listed", evidence: "The SDK" }],
        },
      ],
    },
  );
  expect(blocks(hovers.get("ONE"))).toEqual(["One"]);
  expect(blocks(hovers.get("TWO"))).toEqual(["button: OK"]);
  expect(blocks(hovers.get("THREE"))).toEqual(["Erratum: Not listed"]);
});

it("marks our English as ours", async () => {
  const vendor = vendorWith(
    {
      groups: [
        {
          id: "main",
          title: "Main",
          source: "page",
          entries: [
            { code: "1", name: "ONE", doc: { message: "没有 [人脸]" } },
          ],
        },
      ],
    },
    { language: "zh-CN" },
  );
  const files = await printSpec({
    vendors: [vendor],
    translations: [{ text: "没有 [人脸]", en: "No [face]" }],
  });
  const hovers = hoversOf(files["acme/codes.ts"] ?? "");
  expect(blocks(hovers.get("ONE"))).toEqual([
    "没有 [人脸] (in English, ours: No [face])",
  ]);
});

it.each([
  [
    "https://a.example/b_c_d?e=*f*&g=1#h",
    "https://a.example/b_c_d?e=*f*&g=1#h",
  ],
  ["https://a.example/*/b", "https://a.example/%2A/b"],
  ["https://a.example/{@link}/`b`", "https://a.example/%7B@link%7D/%60b%60"],
])("leads to the page %s", async (url, wanted) => {
  const source = { id: "page", title: "Page", retrieved: "2026-01-31", url };
  const group = { id: "main", title: "Main", source: "page", entries: [] };
  const vendor = vendorWith({ groups: [group] }, { sources: [source] });
  const files = await printSpec({ vendors: [vendor] });
  const hovers = hoversOf(files["acme/codes.ts"] ?? "");
  expect(hovers.get("AcmeErrorCode")).toMatchObject({
    tags: [{ name: "see", text: wanted }],
    links: [],
  });
});

describe("the hover over an enum and its functions", () => {
  it.each(texts)(
    "reads the same as the statement and the note: %s",
    async (_, text) => {
      const hovers = await hoversOver([], {
        usage: "troubleshooting",
        statements: [{ text, source: "page" }],
        note: text,
      });
      const found = blocks(hovers.get("AcmeErrorCode"));
      expect(found.slice(-3)).toEqual([
        "For troubleshooting only. The vendor says:",
        shown(text),
        shown(text),
      ]);
      expect(hovers.get("AcmeErrorCode")).toMatchObject({
        tags: [{ name: "see" }],
        links: [],
      });
    },
  );

  it.each(texts)(
    "reads the same as a range and a pointer: %s",
    async (_, text) => {
      const pointer = `/${text.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const vendor = vendorWith({
        wire: "integer",
        envelope: { code: pointer },
        ranges: [{ class: "low", max: 9, text }],
      });
      const files = await printSpec({ vendors: [vendor] });
      const hovers = hoversOf(files["acme/index.ts"] ?? "");
      expect(blocks(hovers.get("acmeErrorCodeClass")).at(-1)).toBe(
        `low: ${shown(text)}`,
      );
      expect(blocks(hovers.get("readAcmeErrorCode")).at(-1)).toContain(
        ` in a response, at ${shown(pointer)}, and says`,
      );
    },
  );
});
