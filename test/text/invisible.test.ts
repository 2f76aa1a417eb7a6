import { expect, it } from "vitest";
import { invisible, replaceInvisible } from "../../generator/text/invisible.js";

it("replaces every character that is invisible, and no other", () => {
  const wrong: string[] = [];
  for (let point = 0; point <= 0x10_ff_ff; point += 1) {
    const character = String.fromCodePoint(point);
    const want = invisible.test(character) ? "a?b" : `a${character}b`;
    if (replaceInvisible(`a${character}b`, () => "?") !== want) {
      wrong.push(point.toString(16));
    }
  }
  expect(wrong).toEqual([]);
  expect(replaceInvisible("\u202e x \u{E0001}", () => "?")).toBe("? x ?");
});
