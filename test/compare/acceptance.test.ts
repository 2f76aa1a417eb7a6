import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  acceptanceEntries,
  acceptancesOf,
  type Acceptances,
} from "../../generator/compare/acceptance.js";
import type { Change } from "../../generator/compare/change.js";
import { judge } from "../../generator/compare/judge.js";
import { noAcceptances } from "../../generator/compare/acceptance.js";
import type { Finding } from "../../generator/compare/review.js";
import { loadYaml } from "../../generator/read/load.js";
import { validateAcceptances } from "../../generator/read/validate.js";
import { about } from "./about.js";

const today = "2026-11-20";
const file = "vendor-codes.accepted.yaml";

function read(text: string): Acceptances {
  const { source } = loadYaml(new TextEncoder().encode(text), file, file);
  const data = source && validateAcceptances(source).data;
  if (source === undefined || data === undefined) throw new Error(text);
  return acceptancesOf(source, data, today);
}

const held = `- fingerprint: "00000000000000aa"
  reason: The vendor closed the product.
  author: mira
  until: "2026-11-20"
- fingerprint: "00000000000000bb"
  reason: No end.
  author: mira
- fingerprint: "00000000000000cc"
  reason: Long ago.
  author: mira
  until: "2026-11-19"
`;

describe("acceptances", () => {
  it.each([
    ["00000000000000aa", "The vendor closed the product."],
    ["00000000000000bb", "No end."],
    ["00000000000000cc", undefined],
    ["00000000000000dd", undefined],
  ])("cover %s: %s", (fingerprint, reason) => {
    expect(read(held).reasonFor(fingerprint)).toBe(reason);
  });

  it("take the entry that still holds where one has ended", () => {
    const twice = held.replace("00000000000000bb", "00000000000000cc");
    expect(read(twice).reasonFor("00000000000000cc")).toBe("No end.");
  });

  it.each([
    [
      ["00000000000000aa", "00000000000000bb", "00000000000000cc"],
      [
        "acceptance/expired 11 This acceptance ended on 2026-11-19, and the change counts again",
      ],
    ],
    [
      ["00000000000000aa"],
      [
        "acceptance/unused 5 No change of this comparison has the fingerprint 00000000000000bb",
        "acceptance/expired 11 This acceptance ended on 2026-11-19, and the change is gone",
      ],
    ],
  ])("of a review with %j are told of: %j", (fingerprints, wanted) => {
    const found = read(held).audit(fingerprints);
    expect(
      found.map(
        ({ rule, range, message }) => `${rule} ${range?.start.line} ${message}`,
      ),
    ).toEqual(wanted);
    for (const { severity, hint, pointer, ...rest } of found) {
      expect(severity).toBe("warning");
      expect(hint).toMatch(/^\S.*\S$/u);
      expect(pointer).toMatch(/^\/\d\/(?:fingerprint|until)$/u);
      expect(rest.file).toBe(file);
    }
  });
});

function findingsOf(...changes: readonly Change[]): readonly Finding[] {
  const side = { label: "", vendors: 0, codes: 0, values: 0 };
  return judge(side, side, changes, {
    failOn: "error",
    levels: new Map(),
    acceptances: noAcceptances,
  }).findings;
}

const removed: Change = {
  kind: "code-removed",
  ...about("acme/error-code/7"),
  from: 7,
};

describe("acceptanceEntries", () => {
  it("are ready to be pasted", () => {
    const words = { reason: "Closed", author: "mira", until: "2027-01-31" };
    const [finding] = findingsOf(removed);
    expect(acceptanceEntries(findingsOf(removed), words)).toBe(
      [
        "# Code removed: acme/error-code/7",
        "# 7 → nothing",
        `- fingerprint: "${finding?.fingerprint}"`,
        '  reason: "Closed"',
        '  author: "mira"',
        '  until: "2027-01-31"',
        "",
      ].join("\n"),
    );
  });

  it("are read back, and cover the changes", () => {
    const findings = findingsOf(removed, {
      kind: "vendor-removed",
      ...about("beta"),
    });
    const words = { reason: 'It is "so": # \n- x', author: "mira" };
    const acceptances = read(acceptanceEntries(findings, words));
    for (const { fingerprint } of findings) {
      expect(acceptances.reasonFor(fingerprint)).toBe(words.reason);
    }
  });

  it.each([
    "two\nlines\r\n- fingerprint: x",
    "\u2028- x",
    "\u0085- x",
    "\u202E\u0007\u0000",
    "x".repeat(5000),
    "\uD800",
    "\uFEFF",
  ])("are one entry whatever the text is: %j", (text) => {
    const findings = findingsOf({
      kind: "text-changed",
      ...about(`acme/${text}`),
      from: text,
      to: `${text}.`,
    });
    const entries = acceptanceEntries(findings, { reason: "r", author: "a" });
    const [finding] = findings;
    expect(parse(entries)).toEqual([
      { fingerprint: finding?.fingerprint, reason: "r", author: "a" },
    ]);
    for (const line of entries.split("\n")) {
      expect(line.length).toBeLessThan(130);
    }
  });

  it("are nothing where nothing is to be accepted", () => {
    expect(acceptanceEntries([], {})).toBe("");
  });
});
