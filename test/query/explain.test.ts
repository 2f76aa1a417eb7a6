import { describe, expect, it } from "vitest";
import { explain } from "../../generator/query/explain.js";
import { explainText } from "../../generator/commands/explain/text.js";
import { plain } from "../../generator/report/paint.js";
import { catalogOf, vendorWith } from "../emit/read-catalog.js";

const catalog = catalogOf([
  vendorWith({
    groups: [
      {
        id: "main",
        title: "Main",
        source: "page",
        entries: [
          {
            code: "System Error",
            name: "SYSTEM_ERROR",
            renamedFrom: ["SYSTEM_FAILURE"],
            doc: { title: "System Error", message: "It broke" },
          },
          { code: "1", name: "ONE", doc: { title: "One" } },
          {
            code: "1",
            again: true,
            doc: {
              description: "Again",
              platforms: { android: "Again" },
              only: ["android"],
            },
          },
        ],
      },
    ],
    unlisted: [{ code: "9", name: "NINE", mentionedIn: "1" }],
  }),
  vendorWith(
    {
      name: "ZedCode",
      wire: "integer",
      groups: [
        {
          id: "main",
          title: "Main",
          source: "page",
          entries: [
            {
              code: 1,
              name: "FIRST",
              reason: "FACE_NOT_DETECTED",
              deprecated: { since: "2.0", replacedBy: 200, note: "old" },
              errata: [{ text: "Wrong", evidence: "Seen" }],
              note: "A note",
              doc: { title: "First" },
            },
            { code: 200, name: "SYSTEM_ERROR", doc: { title: "200" } },
          ],
        },
      ],
    },
    { id: "zed", name: "Zed" },
  ),
]);

const one = "acme/error-code/1";
const system = "acme/error-code/System%20Error";
const both = [system, "zed/error-code/200"];

describe("explain", () => {
  it.each([
    { query: "1", want: [one, "zed/error-code/1"] },
    { query: " 1 ", want: [one, "zed/error-code/1"] },
    { query: "acme/1", want: [one] },
    { query: one, want: [one] },
    { query: "ONE", want: [one] },
    { query: "acme/ONE", want: [one] },
    { query: "acme/error-code/ONE", want: [one] },
    { query: "AcmeErrorCode.ONE", want: [one] },
    { query: "9", want: ["acme/error-code/9"] },
    { query: system, want: [system] },
    { query: "acme/error-code/system%20error", want: [system] },
    { query: "acme/error-code/System Error", want: [system] },
    { query: "System Error", want: [system] },
    { query: "system error", want: [system] },
    { query: "SYSTEM_FAILURE", want: [system] },
    { query: "SYSTEM_ERROR", want: both },
    { query: "system_error", want: both },
    { query: "zed/SYSTEM_ERROR", want: ["zed/error-code/200"] },
    { query: "0001", want: [] },
    { query: "", want: [] },
    { query: "__proto__", want: [] },
  ])("finds $want for $query", ({ query, want }) => {
    const { matches } = explain(catalog, query);
    expect(matches.map(({ code }) => code.address)).toEqual(want);
  });

  it.each([
    { query: "SYSTEM_EROR", want: both },
    { query: "acme/error-code/Sistem%20Error", want: both },
    { query: "zed/FRIST", want: ["zed/error-code/1"] },
    { query: "something else", want: [] },
  ])("suggests $want for $query", ({ query, want }) => {
    const { matches, suggestions } = explain(catalog, query);
    expect(matches).toEqual([]);
    expect(suggestions.map(({ code }) => code.address)).toEqual(want);
  });
});

describe("the text of a match", () => {
  const textOf = (query: string) =>
    explainText(explain(catalog, query).matches, plain);

  it("holds the curated data", () => {
    expect(textOf("zed/1")).toBe(`zed/error-code/1
  ZedCode.FIRST = 1
  Zed

  on the page: Main
  source: https://acme.example/errors
  title: First
  reason: FACE_NOT_DETECTED
  what to do: outcome inconclusive, actor user, retry recapture, visibility specific, severity info, artefact live_face, certainty probabilistic
  deprecated: since 2.0; use SYSTEM_ERROR; old
  erratum: Wrong
  evidence: Seen
  note: A note
`);
  });

  it("holds every row", () => {
    expect(textOf("ONE")).toBe(`acme/error-code/1
  AcmeErrorCode.ONE = "1"
  Acme

  row 1 of the page: Main
  source: https://acme.example/errors
  title: One

  row 2 of the page: Main
  source: https://acme.example/errors
  description: Again
  on android: Again
  only on: android
`);
  });

  it("tells an unlisted code and several matches", () => {
    expect(textOf("9")).toContain("  not listed, mentioned in: 1\n");
    expect(textOf("1")).toMatch(
      /^2 matches: tell them apart by address\n\nacme\/error-code\/1\n[^]*\n\nzed\/error-code\/1\n/u,
    );
  });
});
