import { alertReport, type AlertReport } from "../report/alert.js";
import type { Diagnostic } from "../diagnostic.js";
import { repositoryPrefix } from "../repository/prefix.js";

/** Formats that show findings beside the lines of a file. */
export type AlertFormat = "github" | "sarif";

export function isAlertFormat(format: string): format is AlertFormat {
  return format === "github" || format === "sarif";
}

export async function printAlerts(
  format: AlertFormat,
  report: AlertReport,
): Promise<string> {
  if (format === "github")
    return (await import("../report/github.js")).github(report);
  return (await import("../report/sarif.js")).sarif(report);
}

/** The findings of a command that ran in `cwd`. */
export function printDiagnostics(
  format: AlertFormat,
  command: string,
  diagnostics: readonly Diagnostic[],
  cwd: string,
): Promise<string> {
  return printAlerts(
    format,
    alertReport(command, diagnostics, repositoryPrefix(cwd)),
  );
}
