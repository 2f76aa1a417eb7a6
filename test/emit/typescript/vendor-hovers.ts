import { expect } from "vitest";
import type { CodeSetSpec, EntrySpec } from "../../../generator/read/spec.js";
import { vendorWith } from "../read-catalog.js";
import { renderMarkdown } from "../render-markdown.js";
import { hoversOf, type Hover } from "./hover.js";
import { printSpec } from "./print-spec.js";

/** The text as a reader sees it: no file holds half of a surrogate pair, and no Markdown a control. */
export function shown(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "\uFFFD")
    .trim();
}

/** What an editor shows over the enum and the members of a code set with these entries. */
export async function hoversOver(
  entries: readonly EntrySpec[],
  more: Partial<CodeSetSpec> = {},
  enumStyle: "enum" | "const" = "enum",
): Promise<ReadonlyMap<string, Hover>> {
  const groups = [{ id: "main", title: "Main", source: "page", entries }];
  const vendor = vendorWith({ groups, ...more }, { language: "zh-CN" });
  const files = await printSpec({ vendors: [vendor] }, { enumStyle });
  return hoversOf(files["acme/codes.ts"] ?? "");
}

/** The paragraphs and list items that a reader sees, without the tags. */
export function blocks(hover: Hover | undefined): readonly string[] {
  const { blocks: found, tags } = renderMarkdown(hover?.documentation ?? "");
  expect(tags).toEqual([]);
  return found.map(shown);
}
