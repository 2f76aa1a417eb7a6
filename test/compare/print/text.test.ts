import { describe, expect, it } from "vitest";
import type { Change } from "../../../generator/compare/change.js";
import { reviewText } from "../../../generator/compare/print/text.js";
import { coloured } from "../../../generator/report/paint.js";
import { hostileText, reviewOf, sampleReview } from "../sample-review.js";
import { headlines, textHoldsForAnyReview } from "./any-review-text.js";
import { about } from "../about.js";

const compared =
  "Compared main (7c777b5) with the work tree: 5 vendors, 344 → 345 codes";

function reworded(code: number, vendor = "acme"): Change {
  return {
    kind: "text-changed",
    ...about(`${vendor}/error-code/${code}`),
    part: "message",
    from: "it is busy",
    to: "it was refused",
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

describe("the review for a terminal", () => {
  it("says what was compared when nothing changed", () => {
    expect(reviewText(reviewOf([]))).toBe(
      `No change in the spec\n${compared}\n`,
    );
  });

  it("ends with counts, bump, verdict and what was compared", () => {
    expect(reviewText(sampleReview).split("\n").slice(-6)).toEqual([
      "5 changes are only counted above; --all shows every one",
      "5 errors, 7 warnings, 12 for information, 1 accepted",
      "The next version must be a major one (below 1.0: a minor one)",
      "The review fails: 5 changes of level error",
      compared,
      "",
    ]);
  });

  it("shows errors first", () => {
    const levels = headlines(reviewText(sampleReview, { isWhole: true })).map(
      (line) => line.split(" ")[0],
    );
    expect(levels).toEqual([
      ...numbers(5).map(() => "error"),
      "accepted",
      ...numbers(7).map(() => "warn"),
      ...numbers(12).map(() => "info"),
    ]);
  });

  it.each<readonly [string, readonly Change[], readonly string[]]>([
    [
      "three of a kind",
      numbers(3).map((code) => reworded(code)),
      numbers(3).map(
        (code) => `info text-changed  acme/error-code/${code}  message`,
      ),
    ],
    [
      "four of a kind",
      numbers(4).map((code) => reworded(code)),
      ["info text-changed  acme  4 changes"],
    ],
    [
      "three each at two vendors",
      [
        ...numbers(3).map((code) => reworded(code)),
        ...numbers(3).map((code) => reworded(code, "other")),
      ],
      [
        ...numbers(3).map(
          (code) => `info text-changed  acme/error-code/${code}  message`,
        ),
        ...numbers(3).map(
          (code) => `info text-changed  other/error-code/${code}  message`,
        ),
      ],
    ],
  ])("counts what is only for information: %s", (_, changes, want) => {
    expect(headlines(reviewText(reviewOf(changes)))).toEqual(want);
    expect(
      headlines(reviewText(reviewOf(changes), { isWhole: true })),
    ).toHaveLength(changes.length);
  });

  it("never only counts errors and warnings", () => {
    const changes = numbers(50).map((code): Change => ({
      kind: "code-removed",
      ...about(`acme/error-code/${code}`),
      from: code,
    }));
    const text = reviewText(reviewOf(changes));
    expect(headlines(text)).toHaveLength(50);
    expect(text.match(/ why: /gu)).toHaveLength(1);
    expect(text.match(/ to do: /gu)).toHaveLength(1);
  });

  it("marks words with colours, or with signs where there are none", () => {
    const review = reviewOf([reworded(1)]);
    expect(reviewText(review)).toContain("  it [-is busy-] {+was refused+}\n");
    expect(reviewText(review, { paint: coloured })).toContain(
      "  it \u001B[31mis busy\u001B[39m \u001B[32mwas refused\u001B[39m\n",
    );
  });

  it("cuts a long text, and shows it whole when asked", () => {
    const change: Change = {
      kind: "statement-added",
      ...about("acme/error-code"),
      to: `${"long ".repeat(500)}end`,
    };
    const review = reviewOf([change]);
    expect(reviewText(review)).toContain("…");
    expect(reviewText(review)).not.toContain("end\n");
    expect(reviewText(review, { isWhole: true })).toContain("long end\n");
  });

  it("lets no text move the cursor or reorder a line", () => {
    const change: Change = {
      kind: "statement-added",
      ...about("acme/error-code"),
      to: `${hostileText}\u001B[2J`,
    };
    expect(reviewText(reviewOf([change]))).toContain(
      hostileText
        .replace("\n", "<U+000A>")
        .replace("\u202e", "<U+202E>")
        .concat("<U+001B>[2J"),
    );
  });
});

describe("any review as text", () => {
  textHoldsForAnyReview(10);
});
