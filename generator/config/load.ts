import { readFileSync } from "node:fs";
import { DiagnosticError, type Diagnostic } from "../diagnostic.js";
import { cannotRead } from "../files/system-error.js";
import { show } from "../files/paths.js";
import { loadYaml, type SourceFile } from "../read/load.js";
import type { ConfigSpec } from "../read/spec.js";
import { validateConfig } from "../read/validate.js";
import { unknownTargets } from "./targets.js";

/** A configuration file with what it says. */
export interface LoadedConfig {
  readonly source: SourceFile;
  readonly data: ConfigSpec;
}

/**
 * Reads a configuration file and checks it against its schema.
 *
 * @throws DiagnosticError (usage) when it is broken or has unknown keys; (io) when it cannot be read.
 */
export function loadConfig(file: string, cwd: string): LoadedConfig {
  const shown = show(file, cwd);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw cannotRead(error, shown);
  }
  const { source, diagnostics, text } = loadYaml(bytes, file, shown);
  if (source === undefined) throw asUsage(diagnostics, shown, text);
  return { source, data: validData(source) };
}

function validData(source: SourceFile): ConfigSpec {
  const { data, diagnostics } = validateConfig(source);
  const found = [...diagnostics, ...unknownTargets(source)];
  if (data === undefined || found.length > 0) {
    throw asUsage(found, source.shown, source.text);
  }
  return data;
}

/** What is wrong with the configuration is a wrong invocation, not a finding of the spec. */
function asUsage(
  diagnostics: readonly Diagnostic[],
  shown: string,
  text: string,
): DiagnosticError {
  return new DiagnosticError(
    diagnostics.map((diagnostic) => ({
      ...diagnostic,
      rule: `usage/${diagnostic.rule.replace("/", "-")}`,
    })),
    new Map([[shown, text]]),
  );
}
