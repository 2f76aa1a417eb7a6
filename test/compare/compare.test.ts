import { describe, expect, it } from "vitest";
import { compare } from "../../generator/compare/compare.js";
import { kindIds } from "../../generator/compare/kinds/index.js";
import { acme } from "./acme-spec.js";
import { changeCases } from "./change-cases.js";
import { changesBetween, comparedFiles } from "./compared.js";
import { edited } from "./edited.js";

describe.each(Object.entries(changeCases))("%s", (_, cases) => {
  it.each(cases)("$name", ({ base = acme, head = acme, want }) => {
    expect(changesBetween(base, head)).toEqual(want);
  });
});

it("has a case for every kind of change", () => {
  const seen = new Set(
    Object.values(changeCases)
      .flat()
      .flatMap(({ want }) => want.map((line) => line.split(" ")[0])),
  );
  expect(kindIds.filter((kind) => !seen.has(kind))).toEqual([]);
});

it.each([
  ["two", "retry: none", ["AcmeErrorCode", "BetaResult"]],
  ["one", "retry: call", ["AcmeErrorCode"]],
])("says which code sets an axis of a reason reaches: %s", (_, axis, types) => {
  const head = edited(acme, [[axis, "retry: never"]]);
  expect(compare(comparedFiles(acme), comparedFiles(head))).toMatchObject([
    { kind: "retry-changed", types },
  ]);
});
