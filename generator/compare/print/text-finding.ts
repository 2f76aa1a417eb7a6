import { plain, type Paint } from "../../report/paint.js";
import { visible } from "../../text/visible.js";
import type { Finding, Review } from "../review.js";
import { wordsOfChange } from "../word-diff.js";
import {
  consequenceOf,
  labelOf,
  placeText,
  subjectOf,
  textLabel,
  touchesText,
  whereOf,
} from "./sentence.js";
import { cut, joinEdits, keepApart, shortenEdits } from "./shorten.js";

export interface TextOptions {
  readonly paint?: Paint;
  /** Every change and every text in full length. */
  readonly isWhole?: boolean;
  /** Contents of files, for the code frames of what is wrong with the review itself. */
  readonly texts?: ReadonlyMap<string, string>;
}

const mostText = 300;
const editLimits = { context: 40, changed: mostText, runs: 60 };

const tints = { error: "red", warn: "yellow", info: "cyan" } as const;

/** Level and kind, or that it is accepted. */
export function mark(
  { level, kind, isAccepted }: Finding,
  paint: Paint,
): string {
  return isAccepted
    ? `${paint("green", "accepted")} ${paint("dim", kind)}`
    : `${paint(tints[level], level)} ${paint("dim", kind)}`;
}

/** One change: a headline that can be searched for, and what belongs to it. */
export function findingLines(
  finding: Finding,
  { base }: Review,
  { paint = plain, isWhole = false }: TextOptions,
): readonly string[] {
  const shorten = (text: string) =>
    visible(isWhole ? text : cut(text, mostText));
  const subject = subjectOf(finding);
  const { address, part, touches, consequences = [], hint } = finding;
  const where = whereOf(finding);
  const facts = [
    ...(part === undefined ? [] : [visible(part)]),
    ...(touches === undefined ? [] : [touchesText(touches)]),
  ].join(", ");
  return [
    [
      mark(finding, paint),
      paint("bold", visible(subject)),
      ...(subject === address ? [] : [visible(address)]),
      ...(facts === "" ? [] : [facts]),
    ].join("  "),
    ...valueLines(finding, paint, isWhole),
    ...(finding.text === undefined
      ? []
      : [`  ${textLabel(finding)}${shorten(finding.text)}`]),
    ...consequences.map((consequence) => {
      const { name, values } = consequenceOf(finding, consequence);
      return `  ${visible(name)}: ${values.map((value) => shorten(String(value))).join(" → ")}`;
    }),
    ...(finding.acceptedBecause === undefined
      ? []
      : [`  because: ${shorten(finding.acceptedBecause)}`]),
    ...(hint === undefined
      ? []
      : [`  ${paint("cyan", "hint:")} ${shorten(hint)}`]),
    [
      ...(where === undefined
        ? []
        : [
            `  at ${visible(placeText(where.place))}${where.side === "base" ? ` of ${visible(base.label)}` : ""}`,
          ]),
      paint("dim", `  fingerprint ${visible(finding.fingerprint)}`),
    ].join(""),
  ];
}

function valueLines(
  finding: Finding,
  paint: Paint,
  isWhole: boolean,
): readonly string[] {
  const { from, to } = finding;
  const words = wordsOfChange(finding);
  const shorten = (value: string | number) =>
    visible(isWhole ? String(value) : cut(String(value), mostText));
  if (words !== undefined) {
    const edits = keepApart(
      isWhole ? joinEdits(words) : shortenEdits(words, editLimits),
    );
    const hasColour = paint("red", "x") !== "x";
    return [
      `  ${edits
        .map(({ kind, text }) => {
          const shown = visible(text);
          if (kind === "same") return shown;
          if (hasColour)
            return paint(kind === "removed" ? "red" : "green", shown);
          return kind === "removed" ? `[-${shown}-]` : `{+${shown}+}`;
        })
        .join("")}`,
    ];
  }
  if (from !== undefined && to !== undefined) {
    return [
      `  ${paint("red", shorten(from))} → ${paint("green", shorten(to))}`,
    ];
  }
  const only = from ?? to;
  const label = labelOf(finding);
  if (only === undefined || label === undefined) return [];
  return [
    `  ${label}${paint(from === undefined ? "green" : "red", shorten(only))}`,
  ];
}
