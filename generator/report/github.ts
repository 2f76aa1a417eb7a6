import { isFailure, isOutside, type Alert, type AlertReport } from "./alert.js";
import type { Range } from "../diagnostic.js";
import { numbered } from "./counts.js";
import { visible } from "../text/visible.js";

const commands = {
  error: "error",
  warning: "warning",
  note: "notice",
} as const;

/** GitHub shows so many annotations of each level for one step, and says nothing of the rest. */
const most = 10;

/**
 * Annotations as workflow commands of GitHub Actions, errors first. What a team accepted is left
 * out. Where there are more than GitHub shows, a notice says how many; it stands before the notes,
 * for it is itself one of the ten notices.
 *
 * @example github({ command: "lint", prefix: "", alerts: [], rules: [] }) // ""
 */
export function github({ alerts, scope }: AlertReport): string {
  const open = alerts.filter(
    ({ acceptedBecause }) => acceptedBecause === undefined,
  );
  const errors = open.filter(({ level }) => level === "error");
  const warnings = open.filter(({ level }) => level === "warning");
  const notes = open.filter(({ level }) => level === "note");
  const failures = errors.filter(isFailure);
  const others = errors.filter((alert) => !isFailure(alert));
  return [
    ...[...failures, ...others, ...warnings].map(annotation),
    ...closing(errors.length, warnings.length, notes.length),
    ...notes.map(annotation),
    ...(scope === undefined ? [] : [`${visible(scope)}\n`]),
  ].join("");
}

function closing(
  errors: number,
  warnings: number,
  notes: number,
): readonly string[] {
  const isCut = errors > most || warnings > most || notes > most;
  if (!isCut) return [];
  const left = [
    [errors - most, "error"] as const,
    [warnings - most, "warning"] as const,
    // This notice takes the place of a note.
    [notes - most + 1, "note"] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, noun]) => numbered(count, noun));
  return [
    command(
      "notice",
      [["title", "vendor-codes"]],
      `${left.join(", ")} more: GitHub shows ${most} annotations of each level for a step; the log of this step has them all`,
    ),
  ];
}

function annotation(alert: Alert): string {
  const { rule, level, file, range, message, hint } = alert;
  const hasPlace = file !== "" && !isOutside(file);
  const text = hasPlace || file === "" ? message : `${file}: ${message}`;
  return command(
    commands[level],
    [
      ...(hasPlace ? [["file", visible(file)] as const] : []),
      ...(hasPlace && range !== undefined ? lines(range) : []),
      ["title", `vendor-codes ${visible(rule)}`],
    ],
    hint === undefined ? visible(text) : `${visible(text)}\n${visible(hint)}`,
  );
}

type Property = readonly [name: string, value: string];

/** GitHub takes columns only within one line. */
function lines({ start, end }: Range): readonly Property[] {
  const isLineStart = end.line > start.line && end.column === 1;
  const endLine = isLineStart ? end.line - 1 : end.line;
  const line: readonly Property[] = [
    ["line", String(start.line)],
    ["endLine", String(endLine)],
  ];
  return end.line === start.line
    ? [
        ...line,
        ["col", String(start.column)],
        ["endColumn", String(end.column)],
      ]
    : line;
}

/** The escapes are GitHub's own; without them a text could end the command and begin another. */
function command(
  name: string,
  properties: readonly Property[],
  message: string,
): string {
  const list = properties
    .map(([key, value]) => `${key}=${escapeProperty(value)}`)
    .join(",");
  return `::${name} ${list}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
