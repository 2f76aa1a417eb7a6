import * as fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import {
  commentCode,
  commentLink,
  commentText,
  summaryCode,
} from "../../../generator/compare/print/comment-text.js";
import { renderMarkdown } from "../../emit/render-markdown.js";
import { callsSomebody, hostileTexts as texts } from "./hostile-texts.js";

const parser = new MarkdownIt({ html: true, linkify: true });
// GitHub links neither `//a.example` nor `a.example`.
parser.linkify.set({ fuzzyLink: false }).add("//", null);

describe("commentText", () => {
  const cases: readonly (readonly [text: string, want: string])[] = [
    ["no face, 2 < 3.", "no face, 2 \\< 3."],
    ["图片中没有人脸", "图片中没有人脸"],
    [
      "ask @octocat or @o/team",
      "ask @<span></span>octocat or @<span></span>o/team",
    ],
    ["see #12 and o/r#3", "see #<span></span>12 and o/r#<span></span>3"],
    ["see GH-12", "see GH-<span></span>12"],
    ["since 7c777b5", "since 7c777b<span></span>5"],
    ["0123456789abcdef", "012345<span></span>6789ab<span></span>cdef"],
    [
      "https://github.com/o/r/pull/1",
      "https:<span></span>//github.com/o/r/pull/1",
    ],
    ["www.a.example", "www<span></span>.a.example"],
    [":tada: $a$", ":<span></span>tada: <span>\\$</span>a<span>\\$</span>"],
    [
      "<img> &amp; `a` *b* [c](d) |",
      "\\<img\\> \\&amp; \\`a\\` \\*b\\* \\[c\\](d) \\|",
    ],
    ["one\r\ntwo", "one<br>two"],
    ["a\u202eb\u00a0c", "a\\<U+202E\\>b\\<U+00A0\\>c"],
    ["\ud800", "\ufffd"],
  ];
  test.each(cases)("%j", (text, want) => {
    expect(commentText(text)).toBe(want);
  });
});

describe("commentCode", () => {
  const cases: readonly (readonly [text: string, want: string])[] = [
    ["FACE_NOT_FOUND", "`FACE_NOT_FOUND`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["a\nb\u202e", "`a b<U+202E>`"],
    ["", '`""`'],
  ];
  test.each(cases)("%j", (text, want) => {
    expect(commentCode(text)).toBe(want);
  });
});

test("summaryCode is no HTML of its own", () => {
  expect(summaryCode("</summary>&\n\n")).toBe(
    "<code>&lt;/summary&gt;&amp; </code>",
  );
});

test("commentLink leads where it should", () => {
  const links = renderMarkdown(
    commentLink("`x`", "https://a.example/b (1)/<c>\\\n#L2"),
  ).links;
  expect(links).toEqual(["https://a.example/b%20%281%29/%3Cc%3E%5C%0A#L2"]);
});

/** The text as a reader sees it: what is invisible has its number. */
function seen(text: string): string {
  return renderMarkdown(`x ${commentText(text)}y`).blocks.join("|");
}

describe("any text", () => {
  test("reads as itself, in one piece and in two", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const split = `x <del>${commentText(a)}</del>${commentText(b)}y`;
        // Two pieces stay two characters where the whole would be one pair or one line end.
        fc.pre(a.isWellFormed() && b.isWellFormed());
        fc.pre(!(a.endsWith("\r") && b.startsWith("\n")));
        expect(renderMarkdown(split).blocks.join("|")).toBe(seen(a + b));
      }),
    );
  });

  test("keeps every visible character", () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!/[^\n -~\u9519]/u.test(text));
        expect(seen(text)).toBe(`x ${text}y`);
      }),
    );
  });

  test("makes no tag, no link and calls nobody", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = parser.render(`x ${commentText(text)} y`);
        expect(html.replace(/<\/?(?:p|br|span)>/gu, "")).not.toMatch(
          /<[^>]*>/u,
        );
        for (const node of html.split(/<[^>]*>/u)) {
          expect(node).not.toMatch(callsSomebody);
        }
      }),
    );
  });
});
