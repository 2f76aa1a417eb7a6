import { describe, expect, test } from "vitest";
import type { Catalog, Reason } from "../../../generator/model/model.js";
import type { EntrySpec } from "../../../generator/read/spec.js";
import { catalogOf, vendorWith } from "../read-catalog.js";
import { renderMarkdown } from "../render-markdown.js";
import { emitPages } from "./emit-pages.js";
import { textsOf } from "./well-formed.js";

const entry = (code: string, rest: Partial<EntrySpec> = {}): EntrySpec => ({
  code,
  name: code,
  doc: { message: code.toLowerCase() },
  ...rest,
});

const group = (id: string, ...entries: readonly EntrySpec[]) => ({
  id,
  title: id,
  source: "page",
  entries,
});

function small(): Catalog {
  const acme = vendorWith({
    groups: [
      group(
        "main",
        entry("A", {
          reason: "FACE_TOO_FAR",
          overrides: { artefact: "document", severity: "warning" },
          reasoning: "It *is* the document.",
          doubt: "Which?",
          note: "Rare",
        }),
        entry("B", { reason: "PARAMETER_INVALID" }),
        entry("C"),
      ),
      group("more", { code: "A", again: true, doc: { message: "a2" } }),
    ],
    unlisted: [
      { code: "D", name: "D", mentionedIn: "A", reason: "FACE_TOO_FAR" },
    ],
  });
  const zed = vendorWith(
    {
      id: "status",
      name: "ZedStatus",
      groups: [group("main", entry("E", { reason: "FACE_MISMATCH" }))],
    },
    { id: "zed", name: "Zed" },
  );
  const catalog = catalogOf([acme, zed]);
  const used = ["FACE_TOO_FAR", "PARAMETER_INVALID", "FACE_MISMATCH", "OK"];
  const reasons = used.map((id) => named(catalog, id));
  return { ...catalog, reasons };
}

function named({ reasons }: Catalog, id: string): Reason {
  const reason = reasons.find((each) => each.id === id);
  if (reason === undefined) throw new Error(`No reason ${id}`);
  return reason;
}

test("without reasons there is no page of them, and no word about them", async () => {
  const pages = await emitPages(
    catalogOf([vendorWith({ groups: [group("main", entry("A"))] })]),
  );
  expect([...pages.keys()]).toEqual(["acme.md", "index.md"]);
  expect([...pages.values()].join("")).not.toMatch(/reason/iu);
});

test("a vendor page shows the reason, its axes and what the code overrides", async () => {
  const page = (await emitPages(small())).get("acme.md") ?? "";
  const { tables, links } = renderMarkdown(page);
  const far = "inconclusive · user · recapture\nspecific · ";
  expect(tables).toEqual([
    [
      ["Code", "Constant", "Reason", "Message", "Notes"],
      [
        "A",
        "A",
        `FACE_TOO_FAR †\n${far}severity\u00a0warning\ndocument`,
        "a",
        "Why: It *is* the document.\nDoubt: Which?\nRare",
      ],
      [
        "B",
        "B",
        "PARAMETER_INVALID\nerror · dev · fix\ninternal · severity\u00a0error",
        "b",
        "",
      ],
      ["C", "C", "", "c", ""],
    ],
    [
      ["Code", "Constant", "Reason", "Message"],
      ["A (first row)", "A", "FACE_TOO_FAR †", "a2"],
    ],
    [
      ["Code", "Constant", "Reason", "Evidence"],
      [
        "D",
        "D",
        `FACE_TOO_FAR\n${far}severity\u00a0info`,
        "Mentioned in the text of A",
      ],
    ],
  ]);
  expect(page).toContain("**severity&nbsp;warning**<br>**document**");
  expect(page).not.toContain("**specific**");
  expect(links).toContain("reasons.md#PARAMETER_INVALID");
});

test("the page of reasons lists reasons, messages, the matrix and the codes", async () => {
  const page = (await emitPages(small())).get("reasons.md") ?? "";
  const { tables, blocks, links } = renderMarkdown(page);
  const [reasons = [], messages = [], matrix] = tables;
  expect(reasons.map(([reason = ""]) => reason.split("\n")[0])).toEqual([
    "Reason",
    "FACE_TOO_FAR",
    "PARAMETER_INVALID",
    "FACE_MISMATCH",
    "OK",
  ]);
  expect(reasons[3]?.slice(1)).toEqual([
    "rejected · user · recapture\ngeneric · biometric_decision · severity\u00a0warning\nlive_face · probabilistic",
    "neutral_retry",
    "1",
  ]);
  expect(messages[0]).toEqual(["Key", "English", "Chinese"]);
  expect(messages).toContainEqual([
    "move_closer",
    "Please come a little closer.",
    "请靠近一点。",
  ]);
  expect(matrix).toEqual([
    ["Reason", "Acme", "Zed", "Total"],
    ["FACE_TOO_FAR", "2", "", "2"],
    ["PARAMETER_INVALID", "1", "", "1"],
    ["FACE_MISMATCH", "", "1", "1"],
    ["OK", "", "", "0"],
    ["Total", "3", "1", "4"],
  ]);
  expect(blocks).toEqual(
    expect.arrayContaining([
      "Acme, AcmeErrorCode: A †, D",
      "Zed, ZedStatus: E",
      "No codes.",
    ]),
  );
  expect(links).toContain("acme.md#error-code/D");
});

test("the picture of few vendors is as wide as everything in it", async () => {
  const svg = (await emitPages(small())).get("coverage.svg") ?? "";
  const width = Number(/ width="(\d+)"/u.exec(svg)?.[1]);
  const ends = [...svg.matchAll(/<rect [^>]*x="(\d+)"[^>]* width="(\d+)"/gu)];
  expect(ends).toHaveLength(4 * 2 + 5);
  for (const [, x, size] of ends) {
    expect(Number(x) + Number(size)).toBeLessThan(width);
  }
});

describe("hostile texts", async () => {
  const hostile =
    "</td></svg> <script>a|b</script> ]]> -- `*_~[x](y) $1$ {{a}} \u202e &amp; \\ \"'";
  const catalog = small();
  const pages = await emitPages({
    ...catalog,
    vendors: catalog.vendors.map((vendor) => ({ ...vendor, name: hostile })),
    reasons: catalog.reasons.map((reason) => ({
      ...reason,
      definition: hostile,
      term: hostile,
      source: hostile,
      note: hostile,
    })),
    messages: catalog.messages.map((message) => ({
      ...message,
      en: hostile,
      zh: hostile,
    })),
  });

  test("render as themselves on the page and run nothing", () => {
    const page = pages.get("reasons.md") ?? "";
    const { tables, tags } = renderMarkdown(page);
    expect(tables[0]?.[1]?.[0]).toBe(
      `FACE_TOO_FAR\n${hostile}\nNearest term: ${hostile} (${hostile})\nNote: ${hostile}`,
    );
    expect(tables[1]?.[1]?.slice(1)).toEqual([hostile, hostile]);
    expect(tables[2]?.[0]?.[1]).toBe(hostile);
    const known =
      /^<(?:\/?(?:code|span)|br|\/a|a id="[\w./~-]*"|!-- [^<>]* --)>$/u;
    expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
  });

  test("stay text in the picture", () => {
    const svg = pages.get("coverage.svg") ?? "";
    const { texts, elements } = textsOf(svg);
    expect(texts.filter((text) => text.startsWith("</td></svg>"))).toEqual([
      "</td></svg> <script>a|b</script…",
      "</td></svg> <script>a|b</script…",
    ]);
    expect(texts.join("\n")).toContain("&amp; \\ \"'");
    expect([...elements].toSorted()).toEqual([
      "desc",
      "line",
      "rect",
      "style",
      "svg",
      "text",
      "title",
    ]);
    expect(svg).not.toMatch(/\u202e/u);
  });
});
