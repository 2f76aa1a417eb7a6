import { posix } from "node:path";
import { defined } from "../data/defined.js";
import { shortDigest } from "../text/digest.js";
import { ruleOf, type AlertLevel, type AlertRule } from "./alert-rule.js";
import type { Diagnostic, Range, RelatedPlace } from "../diagnostic.js";
import { compareText } from "../text/order.js";

/** What a machine shows beside a line of a file: the one model of annotations and SARIF. */
export interface Alert {
  readonly rule: string;
  readonly level: AlertLevel;
  /** Path from the root of the repository, with forward slashes; empty where there is none. */
  readonly file: string;
  readonly range?: Range;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly related?: readonly RelatedPlace[];
  /** Stays the same while lines move and messages are reworded. */
  readonly fingerprint: string;
  /** Why a team accepted it, where it did. */
  readonly acceptedBecause?: string;
}

/** The alerts of one run, with a description of each rule that they name. */
export interface AlertReport {
  /** The command that ran, such as `lint`. */
  readonly command: string;
  /** Where it ran, from the root of the repository: `packages/codes`; empty at the root. */
  readonly prefix: string;
  readonly alerts: readonly Alert[];
  /** In the order of their ids. */
  readonly rules: readonly AlertRule[];
  /** What was looked at, where the alerts alone do not show it. */
  readonly scope?: string;
}

/**
 * The findings of a command as alerts.
 *
 * @param prefix Where the command ran, from the root of the repository: `packages/codes`.
 */
export function alertReport(
  command: string,
  diagnostics: readonly Diagnostic[],
  prefix: string,
): AlertReport {
  const alerts = alertsOfDiagnostics(diagnostics, prefix);
  return reportOf({ command, prefix }, alerts, ruleOf);
}

export function alertsOfDiagnostics(
  diagnostics: readonly Diagnostic[],
  prefix: string,
): readonly Alert[] {
  return diagnostics.map((diagnostic) => {
    const { rule, severity, range, pointer, message, hint, related } =
      diagnostic;
    const file = inRepository(diagnostic.file, prefix);
    return defined({
      rule,
      level: severity,
      file,
      range,
      message,
      hint,
      related: related?.map((place) => ({
        ...place,
        file: inRepository(place.file, prefix),
      })),
      fingerprint: shortDigest(JSON.stringify([rule, file, pointer ?? null])),
    });
  });
}

/** Tells equal fingerprints apart, and describes the rules in use. */
export function reportOf(
  ran: Pick<AlertReport, "command" | "prefix">,
  alerts: readonly Alert[],
  describe: (id: string) => AlertRule,
): AlertReport {
  const seen = new Map<string, number>();
  const ids = new Set(alerts.map(({ rule }) => rule));
  return {
    ...ran,
    alerts: alerts.map((alert) => {
      const count = (seen.get(alert.fingerprint) ?? 0) + 1;
      seen.set(alert.fingerprint, count);
      return count === 1
        ? alert
        : { ...alert, fingerprint: `${alert.fingerprint}:${count}` };
    }),
    rules: [...ids].toSorted(compareText).map(describe),
  };
}

/** Whether it says that the work itself could not be done: see the exit codes 2 and 3. */
export function isFailure({ rule, level }: Alert): boolean {
  return level === "error" && /^(?:usage|io)\//u.test(rule);
}

/**
 * @example inRepository("spec/vendors/acme.yaml", "packages/codes")
 * // "packages/codes/spec/vendors/acme.yaml"
 */
export function inRepository(file: string, prefix: string): string {
  return file === "" || isAbsolute(file) ? file : posix.join(prefix, file);
}

/** Whether a path leads out of the repository; nothing can be shown beside its lines then. */
export function isOutside(file: string): boolean {
  return isAbsolute(file) || file === ".." || file.startsWith("../");
}

/** Between two drives of Windows no path is relative. */
function isAbsolute(file: string): boolean {
  return /^(?:[A-Za-z]:)?\//u.test(file);
}
