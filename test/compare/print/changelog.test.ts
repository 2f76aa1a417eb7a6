import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "../../../generator/compare/change.js";
import { reviewChangelog } from "../../../generator/compare/print/changelog.js";
import { renderMarkdown } from "../../emit/render-markdown.js";
import { reviewOf, sampleReview } from "../sample-review.js";
import { randomReviews } from "./random-review.js";
import { about } from "../about.js";

const compared =
  "<!-- Compared main (7c777b5) with the work tree: 5 vendors, 344 → 345 codes -->";

function change(kind: Change["kind"], rest: Partial<Change> = {}): Change {
  return {
    kind,
    ...about("acme/error-code/7"),
    type: "AcmeErrorCode",
    constant: "NO_FACE",
    ...rest,
  };
}

/** The lines between the title and what was compared. */
function linesOf(...changes: readonly Change[]): readonly string[] {
  return reviewChangelog(reviewOf(changes))
    .split("\n")
    .slice(1, -2)
    .filter((line) => line !== "");
}

describe("the entry for the changelog", () => {
  it.each([
    [{}, "## Unreleased"],
    [{ date: "2026-11-20" }, "## Unreleased"],
    [{ version: "1.2.0" }, "## 1.2.0"],
    [{ version: "1.2.0", date: "2026-11-20" }, "## 1.2.0 - 2026-11-20"],
  ])("is titled after %j", (options, want) => {
    expect(reviewChangelog(sampleReview, options).split("\n")[0]).toBe(want);
  });

  it("says what was compared, also when there is nothing to tell", () => {
    const want = `## Unreleased\n\nNo change in the spec.\n\n${compared}\n`;
    expect(reviewChangelog(reviewOf([]))).toBe(want);
    expect(
      reviewChangelog(
        reviewOf([
          change("note-changed"),
          change("waiver-added"),
          change("source-rechecked"),
        ]),
      ),
    ).toBe(want);
  });

  it.each<readonly [Change, readonly string[]]>([
    [
      change("code-added", { to: 7 }),
      [
        "### Added",
        "- `acme`",
        "  - Code added: `AcmeErrorCode.NO_FACE` (`7`)",
      ],
    ],
    [
      change("code-removed", { from: 7 }),
      [
        "**Breaking:** code removed (1).",
        "### Removed",
        "- `acme`",
        "  - **Breaking:** Code removed: `AcmeErrorCode.NO_FACE` (was `7`)",
      ],
    ],
    [
      change("code-retired", { to: "2026-10" }),
      [
        "### Deprecated",
        "- `acme`",
        "  - Code retired: `AcmeErrorCode.NO_FACE` (since `2026-10`)",
      ],
    ],
    [
      change("retry-changed", { part: "retry", from: "none", to: "later" }),
      [
        "### Changed",
        "- `acme`",
        "  - Retry changed: `AcmeErrorCode.NO_FACE` `retry` `none` → `later`",
      ],
    ],
  ])("tells of $kind", (one, want) => {
    expect(linesOf(one)).toEqual(want);
  });

  it("counts texts per vendor", () => {
    expect(
      linesOf(
        change("text-changed", { part: "message", from: "a", to: "b" }),
        change("text-redefined", { part: "advice", from: "a", to: "b" }),
        change("translation-changed", { ...about("other/x/1") }),
      ),
    ).toEqual([
      "### Changed",
      "- `acme`",
      "  - Documentation: 2 texts changed, of which 1 may have another meaning",
      "- `other`",
      "  - Documentation: 1 text changed",
    ]);
  });

  it("groups by vendor, then by kind", () => {
    const lines = linesOf(
      change("alias-added", { ...about("b/x/1"), constant: "OLD" }),
      change("code-added", { ...about("b/x/2") }),
      change("alias-added", { ...about("a/x/1"), constant: "OLD" }),
      change("code-added", { ...about("a/x/2") }),
    );
    expect(lines.map((line) => line.split(":")[0])).toEqual([
      "### Added",
      "- `a`",
      "  - Code added",
      "  - Alias added",
      "- `b`",
      "  - Code added",
      "  - Alias added",
    ]);
  });

  it("holds any text as text", () => {
    fc.assert(
      fc.property(randomReviews, (review) => {
        const entry = reviewChangelog(review);
        expect(entry.trimEnd().split("\n").at(-1)).toMatch(
          /^<!-- Compared (?:(?!--|>).)* -->$/u,
        );
        const { tags, links } = renderMarkdown(entry);
        expect(links).toEqual([]);
        expect(
          tags.filter((tag) => !/^(?:<\/?span>|<br>|<!--.*-->)$/u.test(tag)),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
