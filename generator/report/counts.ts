import type { Diagnostic, Severity } from "../diagnostic.js";

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
