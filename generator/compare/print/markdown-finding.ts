import type { Place, Value } from "../change.js";
import type { Finding, Review } from "../review.js";
import { wordsOfChange } from "../word-diff.js";
import { commentCode, commentLink, commentText } from "./comment-text.js";
import {
  consequenceOf,
  isPlain,
  labelOf,
  placeText,
  subjectOf,
  textLabel,
  touchesText,
  whereOf,
} from "./sentence.js";
import { cut, keepApart, shortenEdits } from "./shorten.js";

export interface MarkdownOptions {
  /** The page of a place, such as the blob at the commit; undefined: no link. */
  readonly link?: (place: Place, side: "base" | "head") => string | undefined;
  /** How to see everything. Default: `vendor-codes diff --all`. */
  readonly command?: string;
}

/** UTF-8 bytes of one text and of one word diff, whatever stands in them. */
const textBytes = 1200;
const diffBytes = 3000;
const mostConsequences = 12;
const editLimits = { context: 40, changed: 300, runs: 60 };

/** One change as one line of Markdown of at most some thousand bytes. */
export function findingLine(
  finding: Finding,
  review: Review,
  options: MarkdownOptions,
): string {
  const { part, touches, address, hint, acceptedBecause } = finding;
  const subject = subjectOf(finding);
  const values = valuesOf(finding);
  const names = [subject, ...(part === undefined ? [] : [part])];
  const head = names.map(shortCode).join(" ");
  const short = [
    ...(values.isLong || values.shown === "" ? [] : [values.shown]),
    ...(touches === undefined ? [] : [touchesText(touches)]),
  ].join(", ");
  return `- ${[
    `${head}${short === "" ? "" : `: ${short}`}`,
    ...(finding.text === undefined
      ? []
      : [`${textLabel(finding)}${brief(finding.text)}`]),
    ...(values.isLong ? [values.shown] : []),
    ...consequencesOf(finding),
    [
      ...(subject === address ? [] : [shortCode(address)]),
      ...placeOf(finding, review, options),
    ].join(" · "),
    ...(acceptedBecause === undefined
      ? []
      : [`**Accepted because:** ${brief(acceptedBecause)}`]),
    ...(hint === undefined ? [] : [`**Hint:** ${brief(hint)}`]),
  ]
    .filter((piece) => piece !== "")
    .join("<br>")}`;
}

/** A text cut until it fits, for one that is all escapes takes many bytes. */
export function brief(text: string, bytes = textBytes): string {
  let most = 400;
  let shown = commentText(cut(text, most));
  while (byteLength(shown) > bytes) {
    most = Math.floor(most / 2);
    shown = commentText(cut(text, most));
  }
  return shown;
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function shortCode(text: string): string {
  return commentCode(cut(text, 160));
}

function valuesOf(finding: Finding): {
  readonly shown: string;
  readonly isLong: boolean;
} {
  const { from, to } = finding;
  const words = wordsOfChange(finding);
  const diff = keepApart(
    words === undefined ? [] : shortenEdits(words, editLimits),
  )
    .map(({ kind, text }) => {
      const shown = commentText(text);
      if (kind === "same") return shown;
      const tag = kind === "removed" ? "del" : "ins";
      return `<${tag}>${shown}</${tag}>`;
    })
    .join("");
  if (diff !== "" && byteLength(diff) <= diffBytes) {
    return { shown: diff, isLong: true };
  }
  const isLong = [from, to].some(
    (value) => value !== undefined && !isPlain(value),
  );
  if (from !== undefined && to !== undefined) {
    return isLong
      ? { shown: `was: ${shownValue(from)}<br>now: ${shownValue(to)}`, isLong }
      : { shown: `${shownValue(from)} → ${shownValue(to)}`, isLong };
  }
  const only = from ?? to;
  const label = labelOf(finding);
  return only === undefined || label === undefined
    ? { shown: "", isLong: false }
    : { shown: `${label}${shownValue(only)}`, isLong };
}

function shownValue(value: Value): string {
  return isPlain(value) ? commentCode(String(value)) : brief(String(value));
}

function consequencesOf(finding: Finding): readonly string[] {
  const { consequences = [] } = finding;
  if (consequences.length === 0) return [];
  const shown = consequences.slice(0, mostConsequences).map((consequence) => {
    const { name, values } = consequenceOf(finding, consequence);
    return `${brief(cut(name, 60), 100)}: ${values.map(shortValue).join(" → ")}`;
  });
  const left = consequences.length - shown.length;
  return [[...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join("; ")];
}

function shortValue(value: Value): string {
  return brief(cut(String(value), 120), 300);
}

function placeOf(
  finding: Finding,
  { base }: Review,
  { link }: MarkdownOptions,
): readonly string[] {
  const where = whereOf(finding);
  if (where === undefined) return [];
  const { place, side } = where;
  const shown = shortCode(placeText(place));
  const url = link?.(place, side);
  return [
    `${url === undefined || url.length > 2000 ? shown : commentLink(shown, url)}${side === "base" ? ` of ${brief(base.label, 300)}` : ""}`,
  ];
}
