import { replaceInvisible } from "../../text/invisible.js";
import { numbered } from "../../report/counts.js";
import type { Value } from "../change.js";
import type { Finding, Review } from "../review.js";
import { kinds } from "../kinds/index.js";
import { changelogSections, type ChangelogSection } from "../kinds/kind.js";
import { commentCode, commentText } from "./comment-text.js";
import { byKind, byVendor } from "./group.js";
import {
  comparedSentence,
  isPlain,
  labelOf,
  lowerFirst,
  nothingChanged,
  subjectOf,
  touchesText,
} from "./sentence.js";
import { cut } from "./shorten.js";

export interface ChangelogOptions {
  /** Left out: the entry is `Unreleased`. */
  readonly version?: string;
  /** As `2026-11-20`. */
  readonly date?: string;
}

/**
 * An entry for CHANGELOG.md: one line per change that users of the package see, by section, vendor
 * and kind; changed texts are counted. What was compared stands in a comment at its end.
 *
 * @example reviewChangelog(review, { version: "0.2.0", date: "2026-11-20" }).split("\n")[0]
 * // "## 0.2.0 - 2026-11-20"
 */
export function reviewChangelog(
  review: Review,
  { version, date }: ChangelogOptions = {},
): string {
  const told = review.findings.filter(
    ({ kind }) => kinds[kind].changelog !== "nowhere",
  );
  const title =
    version === undefined
      ? "Unreleased"
      : `${commentText(version)}${date === undefined ? "" : ` - ${commentText(date)}`}`;
  return `${[
    `## ${title}`,
    ...breakingLine(told),
    ...(told.length === 0 ? [`${nothingChanged}.`] : []),
    ...changelogSections.flatMap((section) => sectionBlocks(told, section)),
    htmlComment(comparedSentence(review)),
  ].join("\n\n")}\n`;
}

function isBreaking({ bump }: Finding): boolean {
  return bump === "major";
}

/** @example breakingLine([]) // [] */
function breakingLine(told: readonly Finding[]): readonly string[] {
  const titles = byKind(told.filter(isBreaking)).flatMap(({ findings }) =>
    findings
      .slice(0, 1)
      .map(({ title }) => `${lowerFirst(title)} (${findings.length})`),
  );
  return titles.length === 0 ? [] : [`**Breaking:** ${titles.join("; ")}.`];
}

function sectionBlocks(
  told: readonly Finding[],
  section: ChangelogSection,
): readonly string[] {
  const vendors = byVendor(told).flatMap(({ key, findings }) => {
    const lines = byKind(findings)
      .filter(({ key: kind }) => kinds[kind].changelog === section)
      .flatMap((group) => group.findings.map(changeLine));
    const all = [
      ...lines,
      ...(section === "Changed" ? textLine(findings) : []),
    ];
    return all.length === 0
      ? []
      : [`- ${commentCode(key)}`, ...all.map((line) => `  - ${line}`)];
  });
  return vendors.length === 0 ? [] : [`### ${section}`, vendors.join("\n")];
}

function changeLine(finding: Finding): string {
  const { title, part, touches } = finding;
  return [
    `${isBreaking(finding) ? "**Breaking:** " : ""}${title}:`,
    commentCode(subjectOf(finding)),
    ...(part === undefined ? [] : [commentCode(part)]),
    valuesOf(finding),
    ...(touches === undefined ? [] : [`(${touchesText(touches)})`]),
  ]
    .filter((piece) => piece !== "")
    .join(" ");
}

function valuesOf(finding: Finding): string {
  const { from, to } = finding;
  if (from !== undefined && to !== undefined) {
    return `${shown(from)} → ${shown(to)}`;
  }
  const only = from ?? to;
  const label = labelOf(finding);
  return only === undefined || label === undefined
    ? ""
    : `(${label}${shown(only)})`;
}

function shown(value: Value): string {
  return isPlain(value)
    ? commentCode(String(value))
    : commentText(cut(String(value).replace(/\s+/gu, " "), 120));
}

/** Documented texts and what else the documentation shows, counted. */
function textLine(findings: readonly Finding[]): readonly string[] {
  const texts = findings.filter(({ kind }) => kinds[kind].changelog === "text");
  if (texts.length === 0) return [];
  const redefined = texts.filter(
    ({ kind }) => kind === "text-redefined",
  ).length;
  return [
    `Documentation: ${numbered(texts.length, "text")} changed${redefined === 0 ? "" : `, of which ${redefined} may have another meaning`}`,
  ];
}

/** A comment of HTML ends at the first `-->`, and may not hold `--`. */
function htmlComment(text: string): string {
  const line = replaceInvisible(text.replace(/[\r\n]+/gu, " "), () => " ");
  return `<!-- ${line.replace(/-(?=-)/gu, "- ").replaceAll(">", "&gt;")} -->`;
}
