import { readConfig } from "../config.js";
import { exitCodeOf, exitCodes, type Diagnostic } from "../diagnostic.js";
import { projectOf } from "../emit/banner.js";
import { readCatalog } from "../generate.js";
import { hunks } from "../hunks.js";
import { countBySeverity, numbered, reportText } from "../report.js";
import { missingNames } from "../usage/known-names.js";
import { assertGenerated, openProject } from "../usage/project.js";
import { readNames } from "../usage/packed-catalog.js";
import {
  planRenames,
  renamesOf,
  type NamedCodes,
  type Renames,
} from "../usage/rename.js";
import {
  rewrite,
  writeAll,
  type Rewriting,
  type Rewritten,
} from "../usage/rewrite.js";
import { visible } from "../visible.js";
import type { CommandContext, CommandResult } from "./context.js";

export interface RenameOptions {
  /** Path of the tsconfig of the user's project, or of its folder. */
  readonly project: string;
  /** Writes nothing, and shows what would change. */
  readonly dryRun: boolean;
  /** Path of a catalog.json, in place of a spec. */
  readonly catalog?: string | undefined;
}

/**
 * Applies the renames that a spec declares to the code of a user.
 *
 * | key of the JSON | holds |
 * |---|---|
 * | `dryRun` | whether nothing was written |
 * | `renames` | `{ type, from, to }` per declared rename |
 * | `files` | per file `file`, `edits` (`line`, `column`, `from`, `to`) and under `dryRun` its `hunks` |
 * | `unknown` | the new names that the generated code of the project does not have yet |
 * | `leftAlone` | `{ file, why, places }` per file that must be changed by hand |
 */
export async function runRename(
  context: CommandContext,
  options: RenameOptions,
): Promise<CommandResult> {
  const { flags, format, owner, onStage } = context;
  const { project, dryRun, catalog } = options;
  const names = namesFrom(context, catalog);
  if ("failed" in names) return names.failed;
  const renames = renamesOf(names.codeSets);
  onStage("reading the project");
  const opened = openProject({
    cwd: flags.cwd,
    tsconfig: project,
    isOurs: (text) => projectOf(text) !== undefined,
  });
  onStage("looking for earlier names");
  const rewriting = rewrite(
    opened,
    renames.length === 0 ? [] : planRenames(opened, renames),
  );
  if (renames.length > 0) assertGenerated(opened);
  const unknown =
    rewriting.rewritten.length === 0
      ? []
      : missingNames(opened, usedOf(renames, rewriting));
  if (!dryRun) {
    onStage("writing");
    writeAll(rewriting.rewritten, owner);
  }
  return {
    out:
      format === "json"
        ? renameJson(rewriting, renames, names.diagnostics, dryRun, unknown)
        : renameText(rewriting, renames, options),
    err:
      format === "json" || unknown.length === 0
        ? ""
        : `The generated code does not know ${unknown.map(visible).join(", ")} yet; ${catalog === undefined ? "run vendor-codes generate" : "update the package vendor-codes"}\n`,
    exitCode: exitCodes.clean,
  };
}

/** The renames that a place of the project has met. */
function usedOf(
  renames: readonly Renames[],
  { rewritten }: Rewriting,
): readonly Renames[] {
  const used = new Set(
    rewritten.flatMap(({ edits }) =>
      edits.map(({ usage: { subject, name } }) => `${subject}.${name}`),
    ),
  );
  return renames.map(({ type, names }) => ({
    type,
    names: new Map([...names].filter(([from]) => used.has(`${type}.${from}`))),
  }));
}

type Names =
  | {
      readonly codeSets: readonly NamedCodes[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly failed: CommandResult };

function namesFrom(
  { flags, format, paint }: CommandContext,
  packed: string | undefined,
): Names {
  if (packed !== undefined) {
    return { codeSets: readNames(packed, flags.cwd), diagnostics: [] };
  }
  const { catalog, diagnostics, texts } = readCatalog(
    readConfig(flags),
    flags.cwd,
  );
  if (catalog !== undefined) {
    return {
      codeSets: catalog.vendors.flatMap(({ codeSets }) => codeSets),
      diagnostics,
    };
  }
  const exitCode = exitCodeOf(diagnostics);
  return {
    failed:
      format === "json"
        ? { out: json(diagnostics, {}), err: "", exitCode }
        : {
            out: "",
            err: `${reportText(diagnostics, texts, paint)}\nThe spec has errors; nothing is renamed by it\n`,
            exitCode,
          },
  };
}

function renameText(
  { rewritten, leftAlone }: Rewriting,
  renames: readonly Renames[],
  { dryRun, catalog, project }: RenameOptions,
): string {
  if (renames.length === 0) {
    return catalog === undefined
      ? "The spec declares no rename; renamedFrom in an entry declares one\n"
      : `${visible(catalog)} holds no earlier name of a constant\n`;
  }
  const declared = renames.reduce((sum, { names }) => sum + names.size, 0);
  const places = rewritten.reduce((sum, { edits }) => sum + edits.length, 0);
  const counted = `${numbered(places, "place")} in ${numbered(rewritten.length, "file")}`;
  return [
    ...(dryRun
      ? rewritten.map((file) => visibleLines(hunksOf(file)))
      : rewritten.map(
          ({ file, edits }) =>
            `${visible(file)}: ${numbered(edits.length, "place")}\n`,
        )),
    ...leftAlone.map(
      ({ file, edits, why }) =>
        `${visible(file)} is left alone: ${why}; ${numbered(edits.length, "place")} to change by hand\n`,
    ),
    places === 0
      ? `Nothing to rename in ${visible(project)}: ${numbered(declared, "declared rename")}\n`
      : dryRun
        ? `Would rename ${counted}; nothing was written\n`
        : `Renamed ${counted}\n`,
  ].join("");
}

/** The line ends of the user stay in the files; here they would stand at the end of each line. */
function visibleLines(text: string): string {
  return text
    .split("\n")
    .map((line) => visible(line.replace(/\r$/u, "")))
    .join("\n");
}

function hunksOf({ path, file, before, after }: Rewritten): string {
  return hunks({ status: "changed", path, shown: file, before, after });
}

function renameJson(
  { rewritten, leftAlone }: Rewriting,
  renames: readonly Renames[],
  diagnostics: readonly Diagnostic[],
  dryRun: boolean,
  unknown: readonly string[],
): string {
  return json(diagnostics, {
    dryRun,
    renames: renames.flatMap(({ type, names }) =>
      [...names].map(([from, to]) => ({ type, from, to })),
    ),
    files: rewritten.map((file) => ({
      file: file.file,
      edits: file.edits.map(({ text, usage }) => ({
        line: usage.line,
        column: usage.column,
        from: usage.name,
        to: text,
      })),
      ...(dryRun ? { hunks: hunksOf(file) } : {}),
    })),
    unknown,
    leftAlone: leftAlone.map(({ file, why, edits }) => ({
      file,
      why,
      places: edits.map(({ usage: { line, column } }) => ({ line, column })),
    })),
  });
}

function json(
  diagnostics: readonly Diagnostic[],
  results: Readonly<Record<string, unknown>>,
): string {
  const report = {
    command: "rename",
    schemaVersion: 1,
    errors: countBySeverity(diagnostics, "error"),
    warnings: countBySeverity(diagnostics, "warning"),
    ...results,
    diagnostics,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
