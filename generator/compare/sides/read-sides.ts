import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Config } from "../../config/config.js";
import { usageError } from "../../diagnostic.js";
import { splitRange } from "../../repository/commit.js";
import { visible } from "../../text/visible.js";
import type { Side } from "./side.js";
import { SideReader, type SidesOptions } from "./side-reader.js";
import { isPlainlyPath } from "./written.js";

/** What people wrote after `vendor-codes diff`. */
export type SideArguments = readonly [
  base: string | undefined,
  head: string | undefined,
];

/**
 * Finds and reads what is to be compared. Without arguments: from where the work left the main
 * branch to the work tree.
 *
 * @throws DiagnosticError (io) when a side cannot be read; (usage) when an argument can be read in
 * two ways.
 */
export function readSides(
  [base, head]: SideArguments,
  config: Config,
  options: SidesOptions,
): { readonly base: Side; readonly head: Side } {
  const reader = new SideReader(config, options);
  if (base === undefined) return reader.sinceMain();
  const range = isPlainlyPath(base) ? undefined : splitRange(base);
  if (range !== undefined && head !== undefined) {
    throw usageError(
      `"${visible(base)}" names both sides already`,
      `Leave "${visible(head)}" out`,
    );
  }
  if (range !== undefined) {
    if (existsSync(resolve(options.cwd, base))) {
      throw usageError(
        `"${visible(base)}" is a range of git refs and a path`,
        `Write ./${visible(base)} for the path, or both refs as two arguments`,
      );
    }
    return reader.range(range.base, range.head, range.isSymmetric);
  }
  return {
    base: reader.read(base),
    head: head === undefined ? reader.workTree() : reader.read(head),
  };
}
