import * as fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import {
  commentMarker,
  mostBytes,
  reviewMarkdown,
} from "../../../generator/compare/print/markdown.js";
import { countsSentence } from "../../../generator/compare/print/sentence.js";
import { callsSomebody } from "./hostile-texts.js";
import { randomReviews } from "./random-review.js";

const parser = new MarkdownIt({ html: true, linkify: true });
parser.linkify.set({ fuzzyLink: false }).add("//", null);

export function bytes(text: string): number {
  return Buffer.byteLength(text);
}

/** How many changes the comment shows, and how many it says that it leaves out. */
export function countsIn(comment: string): {
  readonly shown: number;
  readonly left: number;
} {
  const [, left = "0"] =
    /^\*\*… and (\d+) more changes?\*\*/mu.exec(comment) ?? [];
  const withoutLists = comment
    .replace(/^### About this review\n\n(?:- .*\n)+/mu, "")
    .replace(/^<summary>Fingerprints, for acceptances[^]*?^<\/details>$/mu, "");
  return {
    shown: withoutLists.match(/^- /gmu)?.length ?? 0,
    left: Number(left),
  };
}

/** What must hold for the comment of every review, tried with so many random ones. */
export function holdsForAnyReview(numRuns: number): void {
  it("stays below the limit, and its counts are true", () => {
    fc.assert(
      fc.property(randomReviews, (review) => {
        const comment = reviewMarkdown(review);
        expect(bytes(comment)).toBeLessThanOrEqual(mostBytes);
        const { shown, left } = countsIn(comment);
        expect(shown + left).toBe(review.findings.length);
        if (review.findings.length > 0) expect(shown).toBeGreaterThan(0);
        if (review.findings.length > 0) {
          expect(comment).toContain(`**${countsSentence(review.counts)}. `);
        }
      }),
      { numRuns },
    );
  });

  it("shows every error before the first change for information", () => {
    fc.assert(
      fc.property(randomReviews, (review) => {
        const comment = reviewMarkdown(review);
        const order = [
          "### Errors",
          "### Accepted",
          "### Warnings",
          "### For information",
        ]
          .map((heading) => comment.indexOf(`\n${heading} (`))
          .filter((index) => index >= 0);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        if (review.counts.error > 0) expect(order.length).toBeGreaterThan(0);
        const { left } = countsIn(comment);
        if (comment.includes("### For information")) {
          expect(left).toBeLessThan(review.counts.info);
        }
      }),
      { numRuns },
    );
  });

  it("has no tag but ours, no link and calls nobody", () => {
    const ours =
      /^<\/?(?:p|h[2-4]|ul|li|strong|code|table|thead|tbody|tr|t[hd]|details|summary|del|ins|br|span)(?: style="text-align:right")?>$/u;
    fc.assert(
      fc.property(randomReviews, (review) => {
        const html = parser
          .render(reviewMarkdown(review))
          .replace(commentMarker, "");
        const tags = html.match(/<[^>]*>/gu) ?? [];
        expect(tags.filter((tag) => !ours.test(tag))).toEqual([]);
        const prose = html.replace(/<code>[^]*?<\/code>/gu, "<code>");
        for (const node of prose.split(/<[^>]*>/u)) {
          expect(node).not.toMatch(callsSomebody);
        }
        const opened = tags.filter((tag) => tag === "<details>").length;
        const closed = tags.filter((tag) => tag === "</details>").length;
        expect(opened).toBe(closed);
      }),
      { numRuns },
    );
  });
}
