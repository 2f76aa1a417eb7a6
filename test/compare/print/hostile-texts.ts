import * as fc from "fast-check";

/** Full of what Markdown and GitHub read. */
const pieces = fc.oneof(
  fc.constantFrom(
    ..."ab1 \\`*_[]()<>&~#-+.=!|:${}'\"/^@%\u9519",
    "@octocat",
    "@o/team",
    "#12",
    "GH-1",
    "o/r#3",
    "0123abc",
    "https://github.com/o/r/issues/1",
    "www.",
    "a@b.co",
    ":tada:",
    "<img src=x>",
    "</details>",
    "<!--",
    "-->",
    "```",
    "\n",
    "\u202e",
    "\u200b",
    "\u{1f600}",
  ),
  fc.string({ unit: "grapheme", maxLength: 3 }),
);

export const hostileTexts = fc
  .array(pieces, { maxLength: 8 })
  .map((all) => all.join(""));

/** What GitHub looks for in each run of text that it has rendered. */
export const callsSomebody =
  /@[A-Za-z0-9]|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|:[a-z0-9_+-]+:|:\/\/|\bwww\./iu;
