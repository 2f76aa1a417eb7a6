import { plain, type Paint } from "../../report/paint.js";
import { reportText } from "../../report/text.js";
import { visible } from "../../text/visible.js";
import type { Finding, Review } from "../review.js";
import {
  byKind,
  byVendor,
  inSection,
  sections,
  type Section,
} from "./group.js";
import {
  bumpSentence,
  comparedSentence,
  countsSentence,
  nothingChanged,
  verdictSentence,
} from "./sentence.js";
import { findingLines, mark, type TextOptions } from "./text-finding.js";

export type { TextOptions } from "./text-finding.js";

/** So many changes of one kind that are only for information are shown per vendor; more are counted. */
const mostInfo = 3;

/**
 * The review for a terminal: the changes by level and kind, each with its place, why it matters and
 * what to do once per kind, and the summary last, where a reader of a terminal looks first.
 *
 * @example reviewText(review, { paint: (_color, text) => text.toUpperCase() }).includes("ERROR") // true
 */
export function reviewText(review: Review, options: TextOptions = {}): string {
  const { findings, diagnostics } = review;
  const { paint = plain, texts = new Map<string, string>() } = options;
  const blocks = sections.flatMap((section) =>
    byKind(inSection(findings, section)).map((group) =>
      kindLines(group.findings, section, review, options).join("\n"),
    ),
  );
  const aboutReview = reportText(diagnostics, texts, paint).trimEnd();
  const hidden = options.isWhole === true ? 0 : countFolded(findings);
  return `${[
    ...blocks,
    ...(aboutReview === "" ? [] : [aboutReview]),
    summaryLines(review, paint, hidden).join("\n"),
  ].join("\n\n")}\n`;
}

function summaryLines(
  review: Review,
  paint: Paint,
  hidden: number,
): readonly string[] {
  const { findings, counts, bump, hasFailed, diagnostics } = review;
  const compared = visible(comparedSentence(review));
  if (findings.length === 0 && diagnostics.length === 0) {
    return [paint("green", nothingChanged), compared];
  }
  return [
    ...(hidden === 0
      ? []
      : [
          paint(
            "dim",
            `${hidden} ${hidden === 1 ? "change is" : "changes are"} only counted above; --all shows every one`,
          ),
        ]),
    findings.length === 0
      ? nothingChanged
      : paint("bold", countsSentence(counts)),
    bumpSentence(bump),
    paint(hasFailed ? "red" : "green", verdictSentence(review)),
    compared,
  ];
}

function isFolded(members: readonly Finding[], section: Section): boolean {
  return section === "info" && members.length > mostInfo;
}

function countFolded(findings: readonly Finding[]): number {
  return byKind(inSection(findings, "info"))
    .flatMap((group) => byVendor(group.findings))
    .filter((group) => isFolded(group.findings, "info"))
    .reduce((sum, group) => sum + group.findings.length, 0);
}

function kindLines(
  findings: readonly Finding[],
  section: Section,
  review: Review,
  options: TextOptions,
): readonly string[] {
  const { paint = plain, isWhole = false } = options;
  const lines = byVendor(findings).flatMap(({ key: vendor, findings: own }) => {
    const [first] = own;
    return first !== undefined && !isWhole && isFolded(own, section)
      ? [
          `${mark(first, paint)}  ${paint("bold", visible(vendor))}  ${own.length} changes`,
        ]
      : own.flatMap((finding) => findingLines(finding, review, options));
  });
  const [first] = findings;
  if (first === undefined || section === "accepted") return lines;
  return [
    ...lines,
    `  ${paint("dim", "why:")} ${first.why}`,
    `  ${paint("dim", "to do:")} ${first.todo}`,
  ];
}
