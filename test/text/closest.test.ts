import { describe, expect, it } from "vitest";
import { closest, nearest } from "../../generator/text/closest.js";

describe("closest", () => {
  it.each([
    { text: "mesage", known: ["title", "message"], want: "message" },
    { text: "MESSAGE", known: ["message"], want: "message" },
    { text: "langauge", known: ["language", "name"], want: "language" },
    { text: "reason", known: ["title", "message"], want: undefined },
    { text: "xy", known: ["ab"], want: undefined },
    { text: "", known: ["a"], want: undefined },
    { text: "a", known: [], want: undefined },
  ])("of $text is $want", ({ text, known, want }) => {
    expect(closest(text, known)).toBe(want);
  });

  it("gives the best first, each once, and so many at most", () => {
    const known = ["FACE_FOUND", "LENS_SMUDGED", "FACE_FOUNT", "FACE_FOUND"];
    expect(nearest("FACE_FOUNT", known, 5)).toEqual([
      "FACE_FOUNT",
      "FACE_FOUND",
    ]);
    expect(nearest("FACE_FOUNT", known, 1)).toEqual(["FACE_FOUNT"]);
  });
});
