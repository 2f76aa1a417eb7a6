import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { noAcceptances } from "../../generator/compare/acceptance.js";
import type { Change } from "../../generator/compare/change.js";
import { fingerprintOf, judge } from "../../generator/compare/judge.js";
import { about } from "./about.js";
import { fingerprintsOfCases } from "./fingerprints-of-cases.js";

const removed: Change = {
  kind: "code-removed",
  ...about("acme/error-code/7"),
  constant: "SEVEN",
  from: 7,
};
const added: Change = {
  kind: "code-added",
  ...about("acme/error-code/8"),
  constant: "EIGHT",
  to: 8,
};
const reworded: Change = {
  kind: "text-changed",
  ...about("acme/error-code/1"),
  part: "message",
  from: "no face",
  to: "no faces",
};

const side = { label: "main", vendors: 1, codes: 2, values: 0 };

describe("fingerprintOf", () => {
  it("is another where a changed reason brings other axes along", () => {
    const changed = (to: string): Change => ({
      ...removed,
      kind: "reason-loosened",
      from: "SPOOF_SUSPECTED",
      to: "FACE_NOT_DETECTED",
      consequences: [{ part: "visibility", from: "internal", to }],
    });
    expect(fingerprintOf(changed("generic"))).not.toBe(
      fingerprintOf(changed("specific")),
    );
  });

  it("tells translations of two texts apart, and ignores what a code says", () => {
    const translation = { ...removed, part: "en", text: "失败" };
    expect(fingerprintOf(translation)).not.toBe(
      fingerprintOf({ ...translation, text: "成功" }),
    );
    expect(fingerprintOf({ ...removed, text: "a" })).toBe(
      fingerprintOf({ ...removed, text: "b" }),
    );
  });

  it("is 16 digits, the same for ever: acceptances hold it", () => {
    expect(fingerprintOf(removed)).toBe("7eefd6fb54db9271");
  });

  it("of every case is what it was when it was recorded", () => {
    const path = "../golden-review/fingerprints.txt";
    const file = new URL(path, import.meta.url);
    const made = fingerprintsOfCases();
    if (process.env["UPDATE_GOLDEN"] === "1") {
      writeFileSync(file, `${made.join("\n")}\n`);
    }
    const recorded = readFileSync(file, "utf8").trim().split("\n");
    expect(recorded.length).toBeGreaterThan(150);
    expect(
      recorded.filter((line) => !made.includes(line)),
      "These were public. Where a case is gone, UPDATE_GOLDEN=1 records the others",
    ).toEqual([]);
  });

  it.each([
    ["another kind", { kind: "retired-code-removed" as const }],
    ["another address", { ...about("acme/error-code/70") }],
    ["another part", { part: "code" }],
    ["another constant", { constant: "EIGHT" }],
    ["another value", { from: 8 }],
    ["a text for a number", { from: "7" }],
    ["a new value", { to: 7 }],
  ])("is another for %s", (_, other) => {
    expect(fingerprintOf({ ...removed, ...other })).not.toBe(
      fingerprintOf(removed),
    );
  });

  it.each([
    ["places", { base: { file: "vendors/acme.yaml" } }],
    ["a hint", { hint: "Write this" }],
    ["how many codes it touches", { touches: 3 }],
    ["which code sets it touches", { types: ["AcmeErrorCode"] }],
    ["the type", { type: "AcmeErrorCode" }],
  ])("does not hold %s", (_, other) => {
    expect(fingerprintOf({ ...removed, ...other })).toBe(
      fingerprintOf(removed),
    );
  });

  it("is another for a second change of the same facts", () => {
    const prints = judge(side, side, [reworded, reworded, added], {
      failOn: "error",
      levels: new Map(),
      acceptances: noAcceptances,
    }).findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(3);
    expect(prints).toContain(fingerprintOf(reworded));
  });
});
