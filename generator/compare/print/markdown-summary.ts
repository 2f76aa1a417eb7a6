import { acceptedName } from "../../config/find.js";
import type { Review } from "../review.js";
import { commentCode } from "./comment-text.js";
import { brief } from "./markdown-finding.js";
import {
  bumpSentence,
  countsSentence,
  isFailing,
  lowerFirst,
  nothingChanged,
  placeText,
  verdictSentence,
} from "./sentence.js";
import { cut } from "./shorten.js";

/** The answer, the counts and the semver bump, before everything else. */
export function summary(review: Review): readonly string[] {
  const { findings, counts, bump, hasFailed } = review;
  if (findings.length === 0) {
    return [
      `## Vendor codes: ${lowerFirst(nothingChanged)}`,
      ...(hasFailed ? [`**${verdictSentence(review)}.**`] : []),
    ];
  }
  const todo = findings.some((finding) => isFailing(finding, review.failOn))
    ? ` Below, each of them says what to do. If it is meant, accept it: \`vendor-codes diff --accept\` prints an entry for each; put those that you mean into \`${acceptedName}\`, with your reason, and commit it.`
    : "";
  return [
    `## Vendor codes: the review ${hasFailed ? "fails" : "passes"}`,
    `**${countsSentence(counts)}. ${bumpSentence(bump)}.**`,
    `${verdictSentence(review)}.${todo}`,
    "An error breaks those who use the package, a warning asks them to look, and information is good to know.",
  ];
}

/** What is wrong with the review itself. */
export function diagnosticLines({ diagnostics }: Review): readonly string[] {
  const most = 5;
  if (diagnostics.length === 0) return [];
  const left = diagnostics.length - most;
  return [
    "### About this review",
    [
      ...diagnostics
        .slice(0, most)
        .map(
          ({ severity, message, hint, file, range }) =>
            `- **${severity}**${file === "" ? "" : ` ${commentCode(cut(placeText(range === undefined ? { file } : { file, range }), 160))}`}: ${brief(message, 800)}${hint === undefined ? "" : `<br>**Hint:** ${brief(hint, 800)}`}`,
        ),
      ...(left > 0 ? [`- … and ${left} more`] : []),
    ].join("\n"),
  ];
}
