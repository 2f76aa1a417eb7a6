import { describe, expect, it } from "vitest";
import { vendorWith } from "../read-catalog.js";
import { renderMarkdown } from "../render-markdown.js";
import { hostileTexts } from "./hostile-texts.js";
import { hoversOf } from "./hover.js";
import { enumStyles, printSpec } from "./print-spec.js";
import { blocks, hoversOver, shown } from "./vendor-hovers.js";

const texts = Object.entries(hostileTexts);

function next(index: number): number {
  return (index + 1) % texts.length;
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
