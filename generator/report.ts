import { styleText } from "node:util";
import { countBySeverity } from "./check.js";
import type { Diagnostic, Range } from "./diagnostic.js";

/** Colours only where a terminal reads them. */
export type Paint = (
  style: "red" | "yellow" | "green" | "cyan" | "dim" | "bold",
  text: string,
) => string;

export const plain: Paint = (_style, text) => text;
export const coloured: Paint = (style, text) =>
  styleText(style, text, { validateStream: false });

/** Findings for people: place, rule, message, code frame, related places, hint. */
export function reportText(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  paint: Paint,
): string {
  return diagnostics
    .map((diagnostic) => reportOne(diagnostic, texts, paint))
    .join("\n");
}

function reportOne(
  { file, range, severity, rule, message, hint, related }: Diagnostic,
  texts: ReadonlyMap<string, string>,
  paint: Paint,
): string {
  const tint = severity === "error" ? "red" : "yellow";
  const place = range === undefined ? visible(file) : placeOf(file, range);
  const head = [
    ...(place === "" ? [] : [paint("bold", place)]),
    paint(tint, severity),
    paint("dim", rule),
  ].join(" ");
  const text = texts.get(file);
  return [
    head,
    `  ${visible(message)}`,
    ...(range === undefined || text === undefined
      ? []
      : codeFrame(text, range, (line) => paint(tint, line))),
    ...(related ?? []).map(
      (other) =>
        `  ${visible(other.message)}: ${other.range === undefined ? other.file : placeOf(other.file, other.range)}`,
    ),
    ...(hint === undefined
      ? []
      : [`  ${paint("cyan", "hint:")} ${visible(hint)}`]),
    "",
  ].join("\n");
}

function placeOf(file: string, { start }: Range): string {
  return `${visible(file)}:${start.line}:${start.column}`;
}

/** The line in question with one line before it, and marks below the place. */
function codeFrame(
  text: string,
  { start, end }: Range,
  paintMarks: (line: string) => string,
): readonly string[] {
  const lines = text.split("\n");
  const width = String(start.line).length;
  const framed = (line: number, mark: string) =>
    `  ${mark} ${String(line).padStart(width)} | ${cut(visible(lines[line - 1] ?? ""))}`;
  const line = lines[start.line - 1] ?? "";
  // Tabs and wide characters keep the marks under their place.
  const before = visible(line.slice(0, start.column - 1)).replace(
    /[^\t]/gu,
    (character) => (isWide(character) ? "  " : " "),
  );
  const marked = visible(
    end.line === start.line
      ? line.slice(start.column - 1, end.column - 1)
      : line.slice(start.column - 1),
  );
  const marks = [...marked].reduce(
    (count, character) => count + (isWide(character) ? 2 : 1),
    0,
  );
  return [
    ...(start.line > 1 ? [framed(start.line - 1, " ")] : []),
    framed(start.line, ">"),
    ...(start.column > frameWidth
      ? []
      : [
          paintMarks(
            `    ${" ".repeat(width)} | ${before}${"^".repeat(Math.max(1, Math.min(marks, frameWidth)))}`,
          ),
        ]),
  ];
}

const frameWidth = 160;

function cut(line: string): string {
  return line.length > frameWidth ? `${line.slice(0, frameWidth)}…` : line;
}

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
    character,
  );
}

/** A spec may hold anything; what would move the cursor or reorder a line is shown as its number. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) =>
    character === "\t"
      ? character
      : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`,
  );
}

/** @example countsText([]) // "no findings" */
export function countsText(diagnostics: readonly Diagnostic[]): string {
  const errors = countBySeverity(diagnostics, "error");
  const warnings = countBySeverity(diagnostics, "warning");
  if (errors + warnings === 0) return "no findings";
  return [
    ...(errors > 0 ? [numbered(errors, "error")] : []),
    ...(warnings > 0 ? [numbered(warnings, "warning")] : []),
  ].join(", ");
}

/** @example numbered(2, "vendor") // "2 vendors" */
export function numbered(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Findings for machines, in one object that stays the same for every command. */
export function reportJson(
  command: string,
  diagnostics: readonly Diagnostic[],
  results: Readonly<Record<string, unknown>> = {},
): string {
  return `${JSON.stringify(
    {
      command,
      schemaVersion: 1,
      errors: countBySeverity(diagnostics, "error"),
      warnings: countBySeverity(diagnostics, "warning"),
      ...results,
      diagnostics,
    },
    null,
    2,
  )}\n`;
}
