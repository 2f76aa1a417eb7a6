import { countBySeverity, numbered } from "../../report/counts.js";
import {
  isOfTranslation,
  type Consequence,
  type Place,
  type Value,
} from "../change.js";
import { isAtLeast } from "../judge.js";
import { kinds } from "../kinds/index.js";
import type { Level } from "../kinds/kind.js";
import type { Finding, Review } from "../review.js";

/** Said of an empty review, never without what was compared. */
export const nothingChanged = "No change in the spec";

/**
 * What was compared. Every output that people read ends with it, so that a comparison of the wrong things, or of
 * nothing, never reads as clean.
 *
 * @example comparedSentence(review)
 * // "Compared main (7c777b5) with the work tree: 5 vendors, 344 → 345 codes"
 */
export function comparedSentence({ base, head }: Review): string {
  const sizes = [
    sizeOf(base.vendors, head.vendors, "vendor"),
    sizeOf(base.codes, head.codes, "code"),
    ...(base.values + head.values > 0
      ? [sizeOf(base.values, head.values, "value")]
      : []),
  ].join(", ");
  // They change with the tool, and a comparison by one tool does not see that.
  const inherited =
    base.inheritsReasons === true || head.inheritsReasons === true
      ? "; inherited reasons are those of this version of the tool"
      : "";
  return `Compared ${base.label} with ${head.label}: ${sizes}${inherited}`;
}

/** @example sizeOf(344, 345, "code") // "344 → 345 codes" */
function sizeOf(base: number, head: number, noun: string): string {
  const after = numbered(head, noun);
  return base === head ? after : `${base} → ${after}`;
}

/** @example countsSentence({ error: 1, warn: 2, info: 0, accepted: 0 }) // "1 error, 2 warnings" */
export function countsSentence(counts: Review["counts"]): string {
  const { error, warn, info, accepted } = counts;
  return [
    ...(error > 0 ? [numbered(error, "error")] : []),
    ...(warn > 0 ? [numbered(warn, "warning")] : []),
    ...(info > 0 ? [`${info} for information`] : []),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ].join(", ");
}

/** @example bumpSentence("major") // "The next version must be a major one (below 1.0: a minor one)" */
export function bumpSentence(bump: Review["bump"]): string {
  switch (bump) {
    case "major":
      return "The next version must be a major one (below 1.0: a minor one)";
    case "minor":
      return "The next version must be at least a minor one (below 1.0: a patch)";
    case "patch":
      return "The next version may be a patch";
    case "none":
      return "No new version is needed";
  }
}

/** Whether the review failed, and what failed it. */
export function verdictSentence(review: Review): string {
  const { failOn, hasFailed, diagnostics } = review;
  const changes = review.findings.filter((finding) =>
    isFailing(finding, failOn),
  ).length;
  const problems = countBySeverity(diagnostics, "error");
  if (hasFailed) {
    const causes = [
      ...(changes > 0
        ? [`${numbered(changes, "change")} of ${levelOrAbove(failOn)}`]
        : []),
      ...(problems > 0
        ? [`${numbered(problems, "error")} about the review itself`]
        : []),
    ].join(" and ");
    return `The review fails${causes === "" ? "" : `: ${causes}`}`;
  }
  return failOn === "none"
    ? "The review passes: no change fails it (--fail-on none)"
    : `The review passes: no change of ${levelOrAbove(failOn)} is left to accept`;
}

function levelOrAbove(level: Level | "none"): string {
  return level === "error" ? "level error" : `level ${level} or above`;
}

export function isFailing(finding: Finding, failOn: Level | "none"): boolean {
  return !finding.isAccepted && isAtLeast(finding.level, failOn);
}

/**
 * What a change is about, as people write it in their code.
 *
 * @example subjectOf({ type: "BaiduFaceErrorCode", constant: "FACE_NOT_FOUND", address: "baidu-face/error-code/222202" })
 * // "BaiduFaceErrorCode.FACE_NOT_FOUND"
 */
export function subjectOf({
  type,
  constant,
  address,
}: Pick<Finding, "type" | "constant" | "address">): string {
  if (type !== undefined) {
    return constant === undefined ? type : `${type}.${constant}`;
  }
  return constant ?? address;
}

/** Where to look: in the head, or in the base for what the head no longer has. */
export function whereOf({
  base,
  head,
}: Pick<Finding, "base" | "head">):
  { readonly place: Place; readonly side: "base" | "head" } | undefined {
  if (head !== undefined) return { place: head, side: "head" };
  return base === undefined ? undefined : { place: base, side: "base" };
}

/** @example placeText({ file: "a.yaml", range: { start: { line: 3, column: 7 }, end: { line: 3, column: 9 } } }) // "a.yaml:3:7" */
export function placeText({ file, range }: Place): string {
  return range === undefined
    ? file
    : `${file}:${range.start.line}:${range.start.column}`;
}

/** @example touchesText(23) // "touches 23 codes" */
export function touchesText(touches: number): string {
  return `touches ${numbered(touches, "code")}`;
}

/**
 * The word before the one value of a change that has only one: `was` in the base, `now` in the head,
 * `since` where the value is a date, nothing where the kind says it. Undefined: the constant says
 * the same as the value.
 *
 * @example labelOf({ kind: "code-removed", from: 7 }) // "was "
 */
export function labelOf({
  kind,
  constant,
  from,
  to,
}: Pick<Finding, "kind" | "constant" | "from" | "to">): string | undefined {
  if ((from ?? to) === constant) return undefined;
  const { value } = kinds[kind];
  if (value === "date") return to === undefined ? "was since " : "since ";
  if (to === undefined) return "was ";
  return value === "subject" ? "" : "now ";
}

/** What a change says about its `text`. */
export function textLabel(finding: Finding): string {
  return isOfTranslation(finding) ? "of " : "says: ";
}

/**
 * What follows from a change, as its name and the values to show. Of a code that one side alone has,
 * what it was or is about; of the others, both values.
 */
export function consequenceOf(
  finding: Finding,
  { part, from, to }: Consequence,
): { readonly name: string; readonly values: readonly Value[] } {
  const isOneSided = finding.from === undefined || finding.to === undefined;
  const both = isOneSided ? [from, to] : [from, to ?? "nothing"];
  return {
    name: part === "en" ? "in English" : part,
    values: both.filter((value) => value !== undefined),
  };
}

/** Whether a value is an identifier, a number or an address, not a sentence. */
export function isPlain(value: Value): boolean {
  return typeof value === "number" || /^[!-~]{1,80}$/u.test(value);
}

/** @example lowerFirst("Code added") // "code added" */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
