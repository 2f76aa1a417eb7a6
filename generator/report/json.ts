import type { Diagnostic } from "../diagnostic.js";
import { countBySeverity } from "./counts.js";

/**
 * Findings for machines: one JSON object for every command, a contract like the exit codes.
 *
 * | key | holds |
 * |---|---|
 * | `command` | the command, such as `lint`; `vendor-codes` where none was named |
 * | `schemaVersion` | 1; keys may be added and never change their meaning |
 * | `errors`, `warnings` | how many findings of each severity there are |
 * | `diagnostics` | the findings in their order: `rule`, `severity`, `file`, `message`, and where they apply `range` (`start` and `end`, each with `line` and `column`, from 1), `pointer`, `hint`, `related` and `fix` |
 *
 * and what the command itself gives, which is left out when the work could not be done:
 *
 * | command | key | holds |
 * |---|---|---|
 * | `generate` | `check` | whether nothing was to be written |
 * | | `unchanged` | how many files were fresh |
 * | | `changes` | `{ status, file }` per file that was not, with `hunks` under `--check`; `status` is `missing`, `changed` or `orphan` |
 * | `explain` | `query` | what was asked for |
 * | | `matches` | each code as in catalog.json, with `address`, `vendor`, `codeSet` and `enum` |
 * | | `suggestions` | addresses that are near, when nothing matches |
 * | `lint --rules` | `rules` | `{ id, severity, description }` per rule |
 * | `diff` | | see spec/schema/diff.schema.json |
 * | `impact` | `compared`, `project`, `changes`, `hits` | see commands/impact/run.ts |
 * | `rename` | `dryRun`, `renames`, `files`, `unknown`, `leftAlone` | see commands/rename/run.ts |
 * | `init` | `steps` | `{ file, done }` per file, with `why` where nothing was written |
 */
export function reportJson(
  command: string,
  diagnostics: readonly Diagnostic[],
  results: Readonly<Record<string, unknown>> = {},
): string {
  return `${JSON.stringify(
    {
      command,
      schemaVersion: 1,
      errors: countBySeverity(diagnostics, "error"),
      warnings: countBySeverity(diagnostics, "warning"),
      ...results,
      diagnostics,
    },
    null,
    2,
  )}\n`;
}
