import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  escapeCell,
  escapeMarkdown,
} from "../../generator/text/escape-markdown.js";
import { invisible } from "../../generator/text/invisible.js";
import { renderMarkdown } from "../emit/render-markdown.js";

describe("escapeMarkdown", () => {
  const cases: readonly (readonly [text: string, want: string])[] = [
    // What needs no escape stays readable.
    ["group_list", "group_list"],
    ["a < b <= c", "a < b <= c"],
    ["2 * 3 ~ 6", "2 * 3 ~ 6"],
    ["R&D (v2.0) - 50% + #1!", "R&D (v2.0) - 50% + #1!"],
    ["{{name}} ${name", "{{name}} \\${name"],
    ["C:\\temp", "C:\\temp"],
    ["错误码。", "错误码。"],
    ["see https://a.example/x_y?a=1&b=2", "see https://a.example/x_y?a=1&b=2"],
    ["mail support@faceki.com", "mail support@faceki.com"],
    // What does is escaped.
    ["param[start]", "param\\[start\\]"],
    ["_x_ __init__", "\\_x\\_ \\_\\_init\\_\\_"],
    ["*a*b", "\\*a\\*b"],
    ["`a`", "\\`a\\`"],
    ["~~gone~~", "\\~\\~gone\\~\\~"],
    ["<script>", "\\<script>"],
    ["&amp; &#60;", "\\&amp; \\&#60;"],
    [":smile: 1:2", "\\:smile: 1:2"],
    ["$a$", "\\$a\\$"],
    ["a\\*b\\", "a\\\\\\*b\\\\"],
    // At the start of a line.
    ["# title", "\\# title"],
    ["- item", "\\- item"],
    ["-5", "-5"],
    ["+ item", "\\+ item"],
    ["1. item", "1\\. item"],
    ["1.5 items", "1.5 items"],
    ["2) item", "2\\) item"],
    ["> quote", "\\> quote"],
    ["===", "\\==="],
    ["--- | ---", "\\--- | ---"],
    // Closing marks of a heading.
    ["title ##", "title \\##"],
    ["C#", "C#"],
    // An address with an escape must be no link, as GFM reads no escape in it.
    ["http://a.example/*", "http\\://a.example/\\*"],
    ["www.a.example/http://b/*", "www\\.a.example/http\\://b/\\*"],
    // Nothing may reorder or hide in the source.
    ["a\u202eb\u200bc\u0007", "a&#x202E;b&#x200B;c&#x7;"],
    ["one\ntwo\r\n\tthree", "one two three"],
    ["\ud800", "\ufffd"],
    ["", ""],
  ];
  test.each(cases)("%j", (text, want) => {
    expect(escapeMarkdown(text)).toBe(want);
  });
});

describe("escapeCell", () => {
  const cases: readonly (readonly [text: string, want: string])[] = [
    ["a|b", "a\\|b"],
    ["a\\|b", "a\\\\\\|b"],
    ["one\n\ntwo\r\nthree\n", "one<br>two<br>three"],
    [":smile:", ":<span></span>smile:"],
    ["$a$", "<span>\\$</span>a<span>\\$</span>"],
  ];
  test.each(cases)("%j", (text, want) => {
    expect(escapeCell(text)).toBe(want);
  });
});

/** Full of what Markdown reads; documented texts are normalised like this. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."ab1 \\`*_[]()<>&~#-+.=!|:${}'\"/^@%\u00e9\u9519\u3002",
        "**",
        "__",
        "~~~",
        "```",
        "---",
        "===",
        "1. ",
        "2) ",
        "![",
        "](",
        "<script>",
        "</td>",
        "<!--",
        "-->",
        "&lt;",
        "&#60;",
        "&copy",
        "http://",
        "www.",
        "a@b.co",
        ":smile:",
        "[^1]",
        "[x]: y",
        "| - |",
        "\u202e",
        "\u2066",
        "\u200d",
        "\u00a0",
        "\u{e0041}",
        "\u{1f600}",
      ),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join("").replace(/\s+/gu, " ").trim())
  // markdown-it shows a control as U+FFFD, as CommonMark asks for NUL only.
  .filter((text) => !/\p{Cc}/u.test(text));

describe("any text", () => {
  const places: Readonly<Record<string, (escaped: string) => string>> = {
    "a paragraph": (escaped) => escaped,
    "a list item": (escaped) => `- ${escaped}`,
    "a quotation": (escaped) => `> ${escaped}`,
    "a heading": (escaped) => `### ${escaped}`,
  };
  test.each(Object.entries(places))("renders as itself in %s", (_, place) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(text !== "");
        for (const escape of [escapeMarkdown, escapeCell]) {
          expect(renderMarkdown(place(escape(text))).blocks).toEqual([text]);
        }
      }),
    );
  });

  test("renders as itself between other words", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { blocks } = renderMarkdown(
          `x | y\nof ${escapeMarkdown(text)} so`,
        );
        expect(blocks).toEqual([`x | y\nof ${text} so`]);
      }),
    );
  });

  test("renders as itself in a cell", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const page = `| a | b |\n| --- | --- |\n| ${escapeCell(a)} | ${escapeCell(b)} |\n`;
        expect(renderMarkdown(page).tables).toEqual([
          [
            ["a", "b"],
            [a, b],
          ],
        ]);
      }),
    );
  });

  test("never becomes a tag, nor hides or reorders in the source", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(renderMarkdown(escapeMarkdown(text)).tags).toEqual([]);
        const ours = new Set(["<span>", "</span>"]);
        const { tags } = renderMarkdown(escapeCell(text));
        expect(tags.filter((tag) => !ours.has(tag))).toEqual([]);
        expect(escapeMarkdown(text)).not.toMatch(invisible);
      }),
    );
  });

  // A text that looks plain is not looked at further; a mark behind it takes the long way.
  test("is written alike, whether or not something else needs an escape", () => {
    const nearlyPlain = fc.string({
      unit: fc.constantFrom(..."aZ09 ,.;'\"()!?/%=+-#:_<&~脸，é“"),
      maxLength: 12,
    });
    fc.assert(
      fc.property(nearlyPlain, (text) => {
        // What these mean depends on what follows.
        fc.pre(/[A-Za-z0-9脸，é“"'!?]$/u.test(text) && !text.startsWith(" "));
        for (const escape of [escapeMarkdown, escapeCell]) {
          expect(escape(`${text} [`)).toBe(`${escape(text)} \\[`);
        }
      }),
    );
  });
});
