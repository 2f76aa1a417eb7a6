import { compareText } from "./text/order.js";

/** `error` stops the pipeline; `warning` is shown and lets it go on. */
export type Severity = "error" | "warning";

/** A place in a text file, both counted from 1; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first character up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Another place that belongs to a finding, such as the first of two duplicates. */
export interface RelatedPlace {
  readonly file: string;
  readonly range?: Range;
  readonly message: string;
}

/** An edit that is safe to apply by machine: `range` is replaced by `text`. */
export interface Fix {
  readonly range: Range;
  readonly text: string;
}

/**
 * One finding, as data. The first part of `rule` says which stage found it: `yaml/`, `schema/`,
 * `usage/`, `io/`; a rule id without a slash is a lint rule.
 */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  /** Path of the file as it is shown to people, with forward slashes. */
  readonly file: string;
  readonly range?: Range;
  /** JSON Pointer of the offending key or value. */
  readonly pointer?: string;
  /** What is wrong, and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

/** Thrown where a stage cannot return: a wrong invocation, or work that cannot be done. */
export class DiagnosticError extends Error {
  override readonly name = "DiagnosticError";
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the files by shown path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;

  constructor(
    diagnostics: readonly Diagnostic[],
    texts: ReadonlyMap<string, string> = new Map(),
  ) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.diagnostics = diagnostics;
    this.texts = texts;
  }
}

/** A wrong invocation: exit code 2. */
export function usageError(
  message: string,
  hint?: string,
  file = "",
): DiagnosticError {
  return new DiagnosticError([problem("usage/invalid", message, hint, file)]);
}

/** Work that cannot be done on this machine or in this folder: exit code 3. */
export function ioError(
  rule: `io/${string}`,
  message: string,
  hint?: string,
  file = "",
): DiagnosticError {
  return new DiagnosticError([problem(rule, message, hint, file)]);
}

function problem(
  rule: string,
  message: string,
  hint: string | undefined,
  file: string,
): Diagnostic {
  return {
    rule,
    severity: "error",
    file,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** The exit codes of the command line; if several apply, the highest. */
export const exitCodes = {
  clean: 0,
  findings: 1,
  usage: 2,
  failed: 3,
  bug: 70,
} as const;

/**
 * The exit code that a list of findings asks for. Warnings alone are clean.
 *
 * @example exitCodeOf([]) // 0
 */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  let code: number = exitCodes.clean;
  for (const { rule, severity } of diagnostics) {
    if (severity !== "error") continue;
    if (rule.startsWith("io/")) code = Math.max(code, exitCodes.failed);
    else if (rule.startsWith("usage/")) code = Math.max(code, exitCodes.usage);
    else code = Math.max(code, exitCodes.findings);
  }
  return code;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** The one total order of findings: by file, place, rule, message. */
export function sortDiagnostics(
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
      (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}
