import { describe, expect, it } from "vitest";
import type { Change } from "../../../generator/compare/change.js";
import {
  commentMarker,
  mostBytes,
  reviewMarkdown,
} from "../../../generator/compare/print/markdown.js";
import { renderMarkdown } from "../../emit/render-markdown.js";
import { hostileText, reviewOf, sampleReview } from "../sample-review.js";
import { bytes, countsIn, holdsForAnyReview } from "./any-review.js";
import { about } from "../about.js";

function added(code: number, text = ""): Change {
  return {
    kind: "code-added",
    ...about(`acme/error-code/${code}`),
    type: "AcmeErrorCode",
    constant: `CODE_${code}`,
    to: code,
    ...(text === "" ? {} : { text }),
    head: { file: "spec/vendors/acme.yaml" },
  };
}

function removed(code: number): Change {
  const { to, head, ...rest } = added(code);
  return {
    ...rest,
    kind: "code-removed",
    ...(to === undefined ? {} : { from: to }),
    ...(head === undefined ? {} : { base: head }),
  };
}

describe("the comment", () => {
  it("begins with its mark and ends with what was compared", () => {
    const lines = reviewMarkdown(sampleReview).trimEnd().split("\n");
    expect(lines[0]).toBe(commentMarker);
    expect(lines.at(-1)).toBe(
      "Compared main (7c777b<span></span>5) with the work tree: 5 vendors, 344 → 345 codes",
    );
  });

  it("says what was compared when nothing changed", () => {
    expect(renderMarkdown(reviewMarkdown(reviewOf([]))).blocks).toEqual([
      "Vendor codes: no change in the spec",
      "Compared main (7c777b5) with the work tree: 5 vendors, 344 → 345 codes",
    ]);
  });

  it("gives counts and bump before any change", () => {
    const comment = reviewMarkdown(sampleReview);
    const first = comment.indexOf("### Errors (5)");
    expect(first).toBeGreaterThan(0);
    const counts =
      "**5 errors, 7 warnings, 12 for information, 1 accepted. The next version must be a major one (below 1.0: a minor one).**";
    expect(comment).toContain(counts);
    expect(comment.indexOf(counts)).toBeLessThan(first);
  });

  it("leaves errors open and folds the rest", () => {
    const comment = reviewMarkdown(sampleReview);
    const open = comment.replace(/<details>[^]*?<\/details>/gu, "");
    for (const { level, isAccepted, address } of sampleReview.findings) {
      if (level === "error" && !isAccepted) expect(open).toContain(address);
    }
    expect(open.match(/^- `/gmu)).toHaveLength(5);
  });

  it("says why and what to do once per kind", () => {
    const comment = reviewMarkdown(reviewOf([1, 2, 3, 4].map(removed)));
    expect(comment.match(/What to do:/gu)).toHaveLength(1);
    expect(comment.match(/stops compiling/gu)).toHaveLength(1);
  });

  it("links a place to the side that has it", () => {
    const comment = reviewMarkdown(reviewOf([added(1), removed(2)]), {
      link: ({ file }, side) => `https://git.example/${side}/${file}`,
    });
    expect(renderMarkdown(comment).links).toEqual([
      "https://git.example/base/spec/vendors/acme.yaml",
      "https://git.example/head/spec/vendors/acme.yaml",
    ]);
  });

  it("shows hostile text as text", () => {
    const comment = reviewMarkdown(reviewOf([added(1, hostileText)]));
    expect(renderMarkdown(comment).blocks.join("\n")).toContain(
      hostileText.replace("\u202e", "<U+202E>"),
    );
  });

  it("is whole where it fits", () => {
    const { shown, left } = countsIn(reviewMarkdown(sampleReview));
    expect({ shown, left }).toEqual({ shown: 25, left: 0 });
  });

  it.each<readonly [string, readonly Change[]]>([
    [
      "10,000 changes",
      Array.from({ length: 10_000 }, (_, code) => added(code)),
    ],
    [
      "10,000 breaking changes",
      Array.from({ length: 10_000 }, (_, code) => removed(code)),
    ],
    [
      "one text of 200 KB",
      [
        {
          ...added(1),
          kind: "text-changed",
          from: "x ".repeat(100_000),
          to: "错$ ".repeat(60_000),
        },
      ],
    ],
  ])("stays below the limit of GitHub with %s", (_, changes) => {
    const comment = reviewMarkdown(reviewOf(changes));
    expect(bytes(comment)).toBeLessThanOrEqual(mostBytes);
    const { shown, left } = countsIn(comment);
    expect(shown).toBeGreaterThan(0);
    expect(shown + left).toBe(changes.length);
    // It uses the room that it has.
    if (left > 0) expect(bytes(comment)).toBeGreaterThan(mostBytes - 1000);
    else expect(bytes(comment)).toBeLessThan(8000);
  });

  it("leaves out the least important first, and says how to see it", () => {
    const changes = [
      ...Array.from({ length: 2000 }, (_, code) => added(code)),
      removed(5000),
    ];
    const comment = reviewMarkdown(reviewOf(changes), {
      command: "vendor-codes diff main --all",
    });
    expect(comment).toContain("acme/error-code/5000");
    const [, left = "", , warnings = ""] =
      /^\*\*… and (\d+) more (changes)\*\* \((\d+) warnings\); run `vendor-codes diff main --all` to see them\.$/mu.exec(
        comment,
      ) ?? [];
    expect(left).toBe(warnings);
    expect(comment).toContain("### Warnings (2000)");
    expect(comment).toContain("2000 changes: code added (2000)");
  });
});

describe("any review", () => {
  holdsForAnyReview(10);
});
