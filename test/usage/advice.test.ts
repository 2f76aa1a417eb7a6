import { expect, it } from "vitest";
import {
  kindIds,
  type ChangeKind,
} from "../../generator/compare/kinds/index.js";
import { adviceOf } from "../../generator/usage/advice.js";
import type { Usage } from "../../generator/usage/usage.js";

const check = "Check that what is done with it is still right";
const checkValue = "Check that what is done for this value is still right";
const handle = "Add a case for it, or a branch for everything else";
const replace =
  "Use something else in its place, or take out what builds on it";
const leave =
  "Use what replaces it, or take out what handles it once it is no longer sent";
const present = "Use the present name";
const rename = "Run vendor-codes rename, which writes the present name";

it.each<[ChangeKind, Usage["what"], string]>([
  ["code-added", "exhaustive match", handle],
  ["range-added", "exhaustive match", handle],
  ["range-added", "import", check],
  ["reserved-code-reused", "literal", checkValue],
  ["code-removed", "member", replace],
  [
    "code-removed",
    "literal",
    "Check what is done for this value, which is no longer a known code",
  ],
  ["vendor-removed", "import", replace],
  ["code-deprecated", "member", leave],
  ["code-unretired", "member", check],
  ["constant-renamed", "member", rename],
  ["constant-rename-undone", "member", present],
  ["constant-removed", "member", present],
  ["wire-value-changed", "literal", checkValue],
  ["wire-value-changed", "member", check],
  ["text-redefined", "literal", checkValue],
])("says what to do about %s at a place of %s", (kind, what, want) => {
  expect(adviceOf({ change: { kind }, what, certainty: "certain" })).toBe(want);
});

it.each<ChangeKind>(["reason-changed", "reason-removed", "vendor-removed"])(
  "asks to look at an import that %s may reach",
  (kind) => {
    expect(
      adviceOf({ change: { kind }, what: "import", certainty: "possible" }),
    ).toBe(check);
  },
);

it("never says what only the maintainer of a spec can do", () => {
  const whats = ["member", "exhaustive match", "literal", "import"] as const;
  const all = kindIds.flatMap((kind) =>
    whats.map((what) =>
      adviceOf({ change: { kind }, what, certainty: "certain" }),
    ),
  );
  expect(new Set(all).size).toBe(8);
  expect(
    all.filter((text) => /accept|release|retired:|entry/u.test(text)),
  ).toEqual([]);
});
