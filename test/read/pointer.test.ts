import { describe, expect, it } from "vitest";
import {
  formatPointer,
  parsePointer,
  pointerSteps,
} from "../../generator/read/pointer.js";

describe("pointers", () => {
  it.each([
    { path: [], pointer: "" },
    { path: ["codeSets", 0, "id"], pointer: "/codeSets/0/id" },
    { path: ["a/b", "c~d", "~1"], pointer: "/a~1b/c~0d/~01" },
    { path: [""], pointer: "/" },
  ])("$pointer", ({ path, pointer }) => {
    expect(formatPointer(path)).toBe(pointer);
    expect(pointerSteps(pointer)).toEqual(path.map(String));
  });

  it.each([
    { pointer: "/list/1/0", want: ["list", 1, "0"] },
    { pointer: "/list/7/x", want: ["list", 7, "x"] },
    { pointer: "/none/0", want: ["none", "0"] },
    { pointer: "", want: [] },
  ])("reads $pointer with the numbers of lists", ({ pointer, want }) => {
    const root = { list: ["a", { 0: "b" }] };
    expect(parsePointer(pointer, root)).toEqual(want);
  });
});
