import { expect, test } from "vitest";
import {
  cut,
  joinEdits,
  shortenEdits,
} from "../../../generator/compare/print/shorten.js";
import {
  wordEdits,
  type WordEdit,
} from "../../../generator/compare/word-diff.js";

test.each([
  ["abcdef", 6, "abcdef"],
  ["abcdefg", 6, "abcde…"],
  ["ab\u{1f600}cd", 4, "ab…"],
  ["", 3, ""],
])("cut(%j, %d)", (text, most, want) => {
  expect(cut(text, most)).toBe(want);
});

/** @example shown([{ kind: "removed", text: "a" }]) // "[-a-]" */
function shown(edits: readonly WordEdit[]): string {
  return edits
    .map(({ kind, text }) =>
      kind === "same"
        ? text
        : kind === "removed"
          ? `[-${text}-]`
          : `{+${text}+}`,
    )
    .join("");
}

test.each([
  ["it is busy", "it was refused", "it [-is busy-]{+was refused+}"],
  ["图片中没有人脸", "图片中未检测到人脸", "图片中[-没有-]{+未检测到+}人脸"],
  ["a b", "a b", "a b"],
  ["try again.", "try once again.", "try {+once +}again."],
])("joinEdits: %j, %j", (from, to, want) => {
  expect(shown(joinEdits(wordEdits(from, to)))).toBe(want);
});

const limits = { context: 5, changed: 8, runs: 5 };

test.each([
  [
    "the start of it old the end of it",
    "the start of it new the end of it",
    "… it [-old-]{+new+} the …",
  ],
  ["old x", "brandnewest x", "[-old-]{+brandne…+} x"],
  [
    "old and a long way between old",
    "new and a long way between new",
    "[-old-]{+new+} and …ween [-old-]{+new+}",
  ],
  ["a - b - c - d", "e - f - g - h", "[-a-]{+e+} - [-b-]{+f+}…"],
])("shortenEdits: %j, %j", (from, to, want) => {
  expect(shown(shortenEdits(wordEdits(from, to), limits))).toBe(want);
});
