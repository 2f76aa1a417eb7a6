import { styleText } from "node:util";
import { codeFrame } from "./code-frame.js";
import type { Diagnostic, Range, Severity } from "../diagnostic.js";
import { visible } from "../text/visible.js";

/** Colours only where a terminal reads them. */
export type Paint = (
  style: "red" | "yellow" | "green" | "cyan" | "dim" | "bold",
  text: string,
) => string;

export const plain: Paint = (_style, text) => text;
export const coloured: Paint = (style, text) =>
  styleText(style, text, { validateStream: false });

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

/** @example countBySeverity([], "error") // 0 */
export function countBySeverity(
  diagnostics: readonly Diagnostic[],
  severity: Severity,
): number {
  return diagnostics.filter((finding) => finding.severity === severity).length;
}

/** @example numbered(2, "vendor") // "2 vendors" */
export function numbered(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/**
 * Findings for machines: one JSON object for every command, a contract like the exit codes.
 *
 * | key | holds |
 * |---|---|
 * | `command` | the command, such as `lint`; `vendor-codes` where none was named |
 * | `schemaVersion` | 1; keys may be added and never change their meaning |
 * | `errors`, `warnings` | how many findings of each severity there are |
 * | `diagnostics` | the findings in their order: `rule`, `severity`, `file`, `message`, and where they apply `range` (`start` and `end`, each with `line` and `column`, from 1), `pointer`, `hint`, `related` and `fix` |
 *
 * and what the command itself gives, which is left out when the work could not be done:
 *
 * | command | key | holds |
 * |---|---|---|
 * | `generate` | `check` | whether nothing was to be written |
 * | | `unchanged` | how many files were fresh |
 * | | `changes` | `{ status, file }` per file that was not, with `hunks` under `--check`; `status` is `missing`, `changed` or `orphan` |
 * | `explain` | `query` | what was asked for |
 * | | `matches` | each code as in catalog.json, with `address`, `vendor`, `codeSet` and `enum` |
 * | | `suggestions` | addresses that are near, when nothing matches |
 * | `lint --rules` | `rules` | `{ id, severity, description }` per rule |
 * | `diff` | | see spec/schema/diff.schema.json |
 * | `impact` | `compared`, `project`, `changes`, `hits` | see command/impact.ts |
 * | `rename` | `dryRun`, `renames`, `files`, `unknown`, `leftAlone` | see command/rename.ts |
 * | `init` | `steps` | `{ file, done }` per file, with `why` where nothing was written |
 */
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
