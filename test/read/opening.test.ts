import { describe, expect, it } from "vitest";
import { openingOf, openingOfBytes } from "../../generator/read/opening.js";

const texts: readonly (readonly [text: string, want: string])[] = [
  ["", ""],
  ["id: acme", ""],
  ["# a", "# a"],
  ["# a\n\n  \n# b\nid: acme\n# c\n", "# a\n\n  \n# b\n"],
  [" # not at the start of its line\nid: acme\n", ""],
  [`${"# long\n".repeat(900)}id: acme\n`, "# long\n".repeat(900)],
  [`# ${"图".repeat(2000)}\nid: acme\n`, `# ${"图".repeat(2000)}\n`],
];

describe("the opening of a file", () => {
  it.each(texts)("of %j is %j", (text, want) => {
    expect(openingOf(text)).toBe(want);
  });

  it.each(texts)("is the same from bytes: %j", (text, want) => {
    const bytes = new TextEncoder().encode(text.replaceAll("\n", "\r\n"));
    expect(openingOfBytes(bytes, () => text)).toBe(want);
  });

  it("does not ask for the whole text of an ordinary file", () => {
    const bytes = new TextEncoder().encode(`# a\n${"id: acme\n".repeat(9000)}`);
    expect(
      openingOfBytes(bytes, () => {
        throw new Error("asked");
      }),
    ).toBe("# a\n");
  });
});
