import { DiagnosticError, ioError, type Diagnostic } from "../diagnostic.js";
import { show } from "../files/paths.js";
import { loadYaml } from "../read/load.js";
import { readRegularFile } from "../files/regular-file.js";
import { validateAcceptances } from "../read/validate.js";
import {
  acceptancesOf,
  noAcceptances,
  type Acceptances,
} from "./acceptance.js";

/**
 * Reads the file of accepted changes.
 *
 * @throws DiagnosticError (io) when it cannot be read or is broken: a review without it would report
 * what a team has settled, so there is none.
 */
export function readAcceptances(
  path: string | undefined,
  cwd: string,
  today: string,
): Acceptances {
  if (path === undefined) return noAcceptances;
  const shown = show(path, cwd);
  const bytes = readRegularFile(path, shown);
  // The last entry may be gone, and the comments left.
  const lines = new TextDecoder().decode(bytes).split("\n");
  if (lines.every((line) => /^\s*(?:#|$)/u.test(line))) return noAcceptances;
  const { source, diagnostics, text } = loadYaml(bytes, path, shown);
  const broken = (found: readonly Diagnostic[]) =>
    new DiagnosticError(
      [...notCompared(shown), ...found],
      new Map([[shown, text]]),
    );
  if (source === undefined) throw broken(diagnostics);
  const validated = validateAcceptances(source);
  if (validated.data === undefined) throw broken(validated.diagnostics);
  return acceptancesOf(source, validated.data, today);
}

function notCompared(shown: string): readonly Diagnostic[] {
  return ioError(
    "io/no-comparison",
    `The accepted changes in ${shown} cannot be read, so nothing was compared`,
    "Mend the entries below",
  ).diagnostics;
}
