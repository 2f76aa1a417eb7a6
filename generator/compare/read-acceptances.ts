import { readFileSync } from "node:fs";
import { DiagnosticError } from "../diagnostic.js";
import { show } from "../folder.js";
import { loadYaml } from "../load.js";
import { cannotRead } from "../system-error.js";
import { validateAcceptances } from "../validate.js";
import {
  acceptancesOf,
  noAcceptances,
  type Acceptances,
} from "./acceptance.js";

/**
 * Reads the file of accepted changes.
 *
 * @throws DiagnosticError when it cannot be read or is broken: a review without it would report
 * what a team has settled.
 */
export function readAcceptances(
  path: string | undefined,
  cwd: string,
  today: string,
): Acceptances {
  if (path === undefined) return noAcceptances;
  const shown = show(path, cwd);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw cannotRead(error, shown);
  }
  // The last entry may be gone, and the comments left.
  if (/^(?:\s|#[^\n]*)*$/u.test(new TextDecoder().decode(bytes))) {
    return noAcceptances;
  }
  const { source, diagnostics, text } = loadYaml(bytes, path, shown);
  const texts = new Map([[shown, text]]);
  if (source === undefined) throw new DiagnosticError(diagnostics, texts);
  const validated = validateAcceptances(source);
  if (validated.data === undefined) {
    throw new DiagnosticError(validated.diagnostics, texts);
  }
  return acceptancesOf(source, validated.data, today);
}
