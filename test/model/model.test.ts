import { describe, expect, it } from "vitest";
import { buildModel } from "../../generator/model/build-model.js";
import { normalizeText } from "../../generator/model/model.js";
import type {
  CodeSetSpec,
  EntrySpec,
  VendorSpec,
} from "../../generator/read/spec.js";
import { vendorWith } from "../emit/read-catalog.js";

function build(
  vendor: VendorSpec,
  translations: Readonly<Record<string, string>> = {},
) {
  return buildModel(
    [{ file: `vendors/${vendor.id}.yaml`, data: vendor }],
    [
      {
        file: "translations/en.yaml",
        data: Object.entries(translations).map(([text, en]) => ({ text, en })),
      },
    ],
    {
      reasons: [],
      messages: [],
    },
  );
}

/** The code set of a vendor whose groups have these entries. */
function codeSetOf(
  groups: readonly (readonly EntrySpec[])[],
  rest: Partial<CodeSetSpec> = {},
) {
  const vendor = vendorWith({
    groups: groups.map((entries, index) => ({
      id: `group-${index}`,
      title: "Group",
      source: "page",
      entries,
    })),
    ...rest,
  });
  const [codeSet] = build(vendor).vendors[0]?.codeSets ?? [];
  if (codeSet === undefined) throw new Error("The vendor has no code set");
  return codeSet;
}

describe("documented text", () => {
  it.each([
    ["a", "a"],
    [" a \n\t b ", "a b"],
    ["a\u00a0\u3000b", "a b"],
    ["a\u200bb", "a\u200bb"],
    ["\ufeffa", "a"],
    ["", ""],
    ["ＡＢ é", "ＡＢ é"],
  ])("%j is read as %j", (given, want) => {
    expect(normalizeText(given)).toBe(want);
  });

  it.each([
    { language: "zh-CN", text: "一  二", want: { text: "一 二", en: "1 2" } },
    { language: "zh-CN", text: "三", want: { text: "三" } },
    { language: "en", text: "一 二", want: { text: "一 二" } },
    { language: "en-GB", text: "一 二", want: { text: "一 二" } },
    { language: "__proto__", text: "__proto__", want: { text: "__proto__" } },
  ])("$text in $language is $want", ({ language, text, want }) => {
    const vendor = vendorWith(
      {
        groups: [
          {
            id: "g",
            title: text,
            source: "page",
            entries: [{ code: "1", name: "ONE", doc: { message: text } }],
          },
        ],
      },
      { language },
    );
    const { vendors } = build(vendor, { " 一\n二": "1 2" });
    const [group] = vendors[0]?.codeSets[0]?.groups ?? [];
    expect(group?.title).toEqual(want);
    expect(group?.rows[0]?.texts).toEqual({ message: want });
  });
});

describe("codes", () => {
  it("merges rows in order of first occurrence, unlisted codes last", () => {
    const { codes } = codeSetOf(
      [
        [
          { code: "b", name: "B", doc: { title: "b1" } },
          { code: "a", name: "A", doc: { title: "a1" } },
        ],
        [
          { code: "b", again: true, doc: { title: "b2" }, note: "second" },
          { code: "c", name: "C", doc: { title: "c1" } },
        ],
      ],
      { unlisted: [{ code: "0", name: "ZERO", mentionedIn: "a" }] },
    );
    expect(
      codes.map(({ code, isListed, rows }) => [
        code,
        isListed,
        rows.map(({ group, texts }) => `${group} ${texts.title?.text}`),
      ]),
    ).toEqual([
      ["b", true, ["group-0 b1", "group-1 b2"]],
      ["a", true, ["group-0 a1"]],
      ["c", true, ["group-1 c1"]],
      ["0", false, []],
    ]);
    expect(codes[0]?.rows[1]?.note).toBe("second");
    expect(codes[0]?.note).toBeUndefined();
  });

  it("keeps a number and a text with the same digits apart", () => {
    const { codes } = codeSetOf([
      [
        { code: 1, name: "ONE", doc: { title: "n" } },
        { code: "1", name: "ONE_TEXT", doc: { title: "t" } },
      ],
    ]);
    expect(codes.map(({ rows }) => rows.length)).toEqual([1, 1]);
  });

  it("names what replaces a code", () => {
    const { codes } = codeSetOf([
      [
        {
          code: "a",
          name: "A",
          deprecated: { replacedBy: "b", note: "x" },
          doc: {},
        },
        { code: "b", name: "B", retired: { replacedBy: "a" }, doc: {} },
        { code: "c", name: "C", retired: { replacedBy: "none" }, doc: {} },
      ],
    ]);
    expect(codes.map(({ replacement }) => replacement)).toEqual([
      "B",
      "A",
      undefined,
    ]);
  });

  it("says where each part stands", () => {
    const { codes, origin } = codeSetOf([[{ code: "a", name: "A", doc: {} }]], {
      unlisted: [{ code: "0", name: "ZERO", mentionedIn: "a" }],
    });
    const file = "vendors/acme.yaml";
    expect(origin).toEqual({ file, path: ["codeSets", 0] });
    expect(codes.map((code) => code.origin)).toEqual([
      { file, path: ["codeSets", 0, "groups", 0, "entries", 0] },
      { file, path: ["codeSets", 0, "unlisted", 0] },
    ]);
    expect(codes.map(({ address }) => address)).toEqual([
      "acme/error-code/a",
      "acme/error-code/0",
    ]);
  });
});

it("orders vendors by the code units of their ids", () => {
  const ids = ["b", "a-b", "a1", "a", "ab"];
  const { vendors } = buildModel(
    ids.map((id) => ({
      file: `vendors/${id}.yaml`,
      data: vendorWith({}, { id }),
    })),
    [],
    {
      reasons: [],
      messages: [],
    },
  );
  expect(vendors.map(({ id }) => id)).toEqual(["a", "a-b", "a1", "ab", "b"]);
});
