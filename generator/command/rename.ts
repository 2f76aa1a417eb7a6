import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readConfig } from "../config.js";
import {
  exitCodeOf,
  exitCodes,
  usageError,
  type Diagnostic,
} from "../diagnostic.js";
import { show } from "../folder.js";
import { readCatalog } from "../generate.js";
import { readCatalogJson } from "../read-catalog.js";
import { reportJson, reportText } from "../report.js";
import { missingNames } from "../usage/known-names.js";
import { assertGenerated } from "../usage/project.js";
import {
  assertNames,
  planRenames,
  renamesOf,
  type NamedCodes,
  type Renames,
} from "../usage/rename.js";
import {
  renameResults,
  renameText,
  type RenameOptions,
} from "../usage/rename-text.js";
import { rewrite, writeAll, type Rewriting } from "../usage/rewrite.js";
import { visible } from "../visible.js";
import type { CommandContext, CommandResult } from "./context.js";
import { openUserProject } from "./user-project.js";

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
  const opened = openUserProject(flags.cwd, project);
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
        ? reportJson(
            "rename",
            names.diagnostics,
            renameResults(rewriting, renames, dryRun, unknown),
          )
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
      edits.map(({ usage: { topic, name } }) => `${topic}.${name}`),
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
    const { vendors } = readCatalogJson(resolve(flags.cwd, packed), packed);
    const codeSets = vendors.flatMap((vendor) => vendor.codeSets);
    assertNames(codeSets, packed);
    return { codeSets, diagnostics: [] };
  }
  const config = readConfig({ ...flags, isSpecOptional: true });
  if (!existsSync(config.spec)) {
    throw usageError(
      `There is no spec here that could declare renames: no folder ${show(config.spec, flags.cwd)}`,
      "Say where it is with --spec; for the packaged catalog write --catalog node_modules/vendor-codes/catalog.json",
    );
  }
  const { catalog, diagnostics, texts } = readCatalog(config, flags.cwd);
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
        ? { out: reportJson("rename", diagnostics), err: "", exitCode }
        : {
            out: "",
            err: `${reportText(diagnostics, texts, paint)}\nThe spec has errors; nothing is renamed by it\n`,
            exitCode,
          },
  };
}
