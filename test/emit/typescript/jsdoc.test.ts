import { expect, it } from "vitest";
import { vendorWith } from "../read-catalog.js";
import { hoversOf } from "./hover.js";
import { printSpec } from "./print-spec.js";
import { blocks, hoversOver } from "./vendor-hovers.js";

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

it("ends no line with a space", async () => {
  const group = {
    id: "main",
    title: "Main",
    source: "page",
    entries: [{ code: " ", name: "ONE", doc: { title: "One" } }],
  };
  const unlisted = [{ code: "2", name: "TWO", mentionedIn: " ", note: " " }];
  const vendor = vendorWith({ groups: [group], unlisted });
  const files = await printSpec({ vendors: [vendor] });
  expect(files["acme/codes.ts"]).toMatch(/ \* - Mentioned in:\n/u);
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
