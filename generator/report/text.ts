import { codeFrame } from "./code-frame.js";
import type { Diagnostic, Range } from "../diagnostic.js";
import { visible } from "../text/visible.js";
import type { Paint } from "./paint.js";

/**
 * Findings for people: place, rule, message, code frame, related places, hint. A hint that holds
 * for several findings in a row without a place in a file is said once.
 */
export function reportText(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  paint: Paint,
): string {
  const linesOf = new Map<string, readonly string[]>();
  const cached = (file: string) => {
    const lines = linesOf.get(file) ?? texts.get(file)?.split("\n");
    if (lines !== undefined) linesOf.set(file, lines);
    return lines;
  };
  return diagnostics
    .flatMap((diagnostic, index) => {
      const lines = reportOne(diagnostic, cached, paint);
      const { hint, range } = diagnostic;
      const next = diagnostics[index + 1];
      if (
        hint !== undefined &&
        range === undefined &&
        next?.range === undefined &&
        next?.hint === hint
      ) {
        return lines;
      }
      return [
        ...lines,
        ...(hint === undefined
          ? []
          : [`  ${paint("cyan", "hint:")} ${visible(hint)}`]),
        "",
      ];
    })
    .join("\n");
}

function reportOne(
  { file, range, severity, rule, message, related }: Diagnostic,
  linesOf: (file: string) => readonly string[] | undefined,
  paint: Paint,
): readonly string[] {
  const tint = severity === "error" ? "red" : "yellow";
  const place = range === undefined ? visible(file) : placeOf(file, range);
  const head = [
    ...(place === "" ? [] : [paint("bold", place)]),
    paint(tint, severity),
    paint("dim", rule),
  ].join(" ");
  const lines = linesOf(file);
  return [
    head,
    `  ${visible(message)}`,
    ...(range === undefined || lines === undefined
      ? []
      : codeFrame(lines, range, (marks) => paint(tint, marks))),
    ...(related ?? []).map(
      (other) =>
        `  ${visible(other.message)}: ${other.range === undefined ? visible(other.file) : placeOf(other.file, other.range)}`,
    ),
  ];
}

function placeOf(file: string, { start }: Range): string {
  return `${visible(file)}:${start.line}:${start.column}`;
}
