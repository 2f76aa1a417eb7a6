import { hasErrors } from "../../diagnostic.js";
import { numbered } from "../../report/counts.js";
import { kinds } from "../kinds/index.js";
import type { Finding, Review } from "../review.js";
import { commentCode, summaryCode } from "./comment-text.js";
import {
  byKind,
  byVendor,
  inSection,
  sections,
  type Group,
  type Section,
} from "./group.js";
import {
  brief,
  byteLength,
  findingLine,
  type MarkdownOptions,
} from "./markdown-finding.js";
import { diagnosticLines, summary } from "./markdown-summary.js";
import {
  comparedSentence,
  countsSentence,
  isFailing,
  lowerFirst,
} from "./sentence.js";
import { cut } from "./shorten.js";

export type { MarkdownOptions } from "./markdown-finding.js";

/** The first line of the comment, by which the next run finds it and replaces it. */
export const commentMarker = "<!-- vendor-codes review -->";

/** GitHub takes 65,536 characters; the rest is for what a workflow adds. */
export const mostBytes = 60_000;

/**
 * The review as a comment of a pull request: at most 60,000 bytes of UTF-8. What does not fit is
 * left out change by change from the least important end, and counted.
 *
 * @example
 * reviewMarkdown(review, { link: ({ file }) => `https://git.example/${file}` }).includes("https://git.example/spec/")
 * // true
 */
export function reviewMarkdown(
  review: Review,
  options: MarkdownOptions = {},
): string {
  const ordered = sections.flatMap((section) =>
    foldsOf(review.findings, section).flatMap((fold) =>
      byKind(fold.findings).flatMap(({ findings }) => findings),
    ),
  );
  const lines = new Map<Finding, string>();
  const lineOf = (finding: Finding) => {
    const line = lines.get(finding) ?? findingLine(finding, review, options);
    lines.set(finding, line);
    return line;
  };
  const show = (count: number) =>
    comment(review, ordered.slice(0, count), ordered.slice(count), {
      ...options,
      lineOf,
    });
  // The more changes, the more bytes, and no change takes less than 20.
  let fits = 0;
  let tooMany = Math.min(ordered.length, mostBytes / 20) + 1;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (byteLength(show(middle)) <= mostBytes) fits = middle;
    else tooMany = middle;
  }
  return show(fits);
}

interface Printing extends MarkdownOptions {
  readonly lineOf: (finding: Finding) => string;
}

function comment(
  review: Review,
  shown: readonly Finding[],
  left: readonly Finding[],
  printing: Printing,
): string {
  return `${[
    commentMarker,
    ...summary(review),
    ...(hasErrors(review.diagnostics) ? diagnosticLines(review) : []),
    ...sections.flatMap((section) =>
      sectionBlocks(review, shown, section, printing),
    ),
    ...(hasErrors(review.diagnostics) ? [] : diagnosticLines(review)),
    ...fingerprintBlock(review, shown),
    ...(left.length === 0 ? [] : [moreLine(left, printing)]),
    brief(comparedSentence(review), 2000),
  ].join("\n\n")}\n`;
}

const headings: Readonly<Record<Section, string>> = {
  error: "Errors",
  accepted: "Accepted",
  warn: "Warnings",
  info: "For information",
};

/** Errors stand open, all vendors together; the rest is folded per vendor. */
function foldsOf(
  findings: readonly Finding[],
  section: Section,
): readonly Group<string>[] {
  const own = inSection(findings, section);
  if (own.length === 0) return [];
  return section === "error" ? [{ key: "", findings: own }] : byVendor(own);
}

function sectionBlocks(
  review: Review,
  shown: readonly Finding[],
  section: Section,
  printing: Printing,
): readonly string[] {
  const all = inSection(review.findings, section);
  const totals = new Map(
    byVendor(all).map(({ key, findings }) => [key, findings]),
  );
  const folds = foldsOf(shown, section);
  if (folds.length === 0) return [];
  return [
    `### ${headings[section]} (${all.length})`,
    ...folds.flatMap(({ key, findings }) => {
      const blocks = byKind(findings).flatMap((group) =>
        kindBlocks(group.findings, section, printing),
      );
      if (section === "error") return blocks;
      return [
        `<details>
<summary>${summaryCode(cut(key, 160))}, ${kindsSentence(totals.get(key) ?? [])}</summary>`,
        ...blocks,
        "</details>",
      ];
    }),
  ];
}

/** @example kindsSentence(review.findings.slice(0, 1)) // "1 change: code removed" */
function kindsSentence(findings: readonly Finding[]): string {
  const counted = byKind(findings).map(({ key, findings: members }) => {
    const title = lowerFirst(kinds[key].title);
    return members.length === 1 ? title : `${title} (${members.length})`;
  });
  return `${numbered(findings.length, "change")}: ${counted.join("; ")}`;
}

function kindBlocks(
  findings: readonly Finding[],
  section: Section,
  { lineOf }: Printing,
): readonly string[] {
  const [first] = findings;
  if (first === undefined) return [];
  return [
    `#### ${first.title}`,
    ...(section === "accepted"
      ? []
      : [`${first.why}.<br>**What to do:** ${first.todo}.`]),
    findings.map(lineOf).join("\n"),
  ];
}

/** What an acceptance names, for the changes that fail the review. */
function fingerprintBlock(
  { failOn }: Review,
  shown: readonly Finding[],
): readonly string[] {
  const failing = shown.filter((finding) => isFailing(finding, failOn));
  if (failing.length === 0) return [];
  return [
    "<details>\n<summary>Fingerprints, for acceptances</summary>",
    failing
      .map(
        ({ fingerprint, kind, address }) =>
          `- ${commentCode(cut(fingerprint, 40))} ${kind} ${commentCode(cut(address, 160))}`,
      )
      .join("\n"),
    "</details>",
  ];
}

function moreLine(
  left: readonly Finding[],
  { command = "vendor-codes diff --all" }: Printing,
): string {
  const counts = { error: 0, warn: 0, info: 0, accepted: 0 };
  for (const { level, isAccepted } of left) {
    counts[isAccepted ? "accepted" : level] += 1;
  }
  return `**… and ${left.length} more ${left.length === 1 ? "change" : "changes"}** (${countsSentence(counts)}); run ${commentCode(cut(command, 300))} to see ${left.length === 1 ? "it" : "them"}.`;
}
