import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  wordEdits,
  wordsOfChange,
  type WordEdit,
} from "../../generator/compare/word-diff.js";
import { anyText } from "../emit/typescript/random-text.js";

/** Edits as one line: `no [-face-]{+faces+}`. */
function shown(edits: readonly WordEdit[]): string {
  return edits
    .map(({ kind, text }) => {
      if (kind === "same") return text;
      return kind === "removed" ? `[-${text}-]` : `{+${text}+}`;
    })
    .join("");
}

function side(edits: readonly WordEdit[], other: WordEdit["kind"]): string {
  return edits
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join("");
}

describe("wordEdits", () => {
  it.each([
    ["no face", "no faces", "no [-face-]{+faces+}"],
    ["no face", "no face", "no face"],
    ["a b c", "a c", "a [-b -]c"],
    ["没有人脸", "没有可用人脸", "没有{+可用+}人脸"],
    ["code 100.", "code 101.", "code [-100-]{+101+}."],
    ["", "new", "{+new+}"],
    ["old", "", "[-old-]"],
    ["", "", ""],
    ["😀 ok", "😁 ok", "[-😀-]{+😁+} ok"],
  ])("from %j to %j", (from, to, wanted) => {
    expect(shown(wordEdits(from, to))).toBe(wanted);
  });

  it("holds both texts whole, whatever they are", () => {
    fc.assert(
      fc.property(anyText, anyText, (from, to) => {
        const edits = wordEdits(from, to);
        expect(side(edits, "added")).toBe(from);
        expect(side(edits, "removed")).toBe(to);
      }),
    );
  });

  it("shows texts whole that have little in common and are long", () => {
    const from = Array.from({ length: 300 }, (_, at) => `a${at}`).join(" ");
    const to = Array.from({ length: 300 }, (_, at) => `b${at}`).join(" ");
    expect(wordEdits(from, to)).toEqual([
      { kind: "removed", text: from },
      { kind: "added", text: to },
    ]);
  });
});

describe("wordsOfChange", () => {
  const texts = { from: "no face", to: "no faces" };

  it.each([
    ["text-changed", texts, true],
    ["text-redefined", texts, true],
    ["reason-redefined", texts, true],
    ["note-changed", texts, false],
    ["text-changed", { to: "no faces" }, false],
    ["code-removed", { from: 7 }, false],
  ] as const)("are there for %s of %j: %j", (kind, values, is) => {
    const words = wordsOfChange({ kind, ...values });
    expect(words === undefined ? undefined : shown(words)).toBe(
      is ? "no [-face-]{+faces+}" : undefined,
    );
  });
});
