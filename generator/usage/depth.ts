import { ioError, type DiagnosticError } from "../diagnostic.js";
import { show } from "../files/paths.js";
import type { ts } from "./compiler.js";
import { depthOf } from "./walk.js";

/**
 * Runs what the compiler does with the code of a user. It calls itself for each level of
 * nesting, so that a source of some thousand brackets ends it, as it ends tsc.
 *
 * @param named Says which file it was, as people see it.
 * @throws DiagnosticError (io) where the source is nested too deeply.
 */
export function withinDepth<Value>(
  named: () => string,
  run: () => Value,
): Value {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(named());
  }
}

/** The file that is nested most deeply. */
export function deepestOf(
  files: readonly ts.SourceFile[],
  cwd: string,
): string {
  const depths = files.map((file) => [depthOf(file), file.fileName] as const);
  const [, path] = depths.toSorted(([a], [b]) => b - a)[0] ?? [0, cwd];
  return show(path, cwd);
}

function tooDeep(file: string): DiagnosticError {
  return ioError(
    "io/too-deep",
    `${file} is nested too deeply for the compiler, and tsc does not read it either`,
    "Split what it holds, or leave the file out of the tsconfig that --project names",
    file,
  );
}
