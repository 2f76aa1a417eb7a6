import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readConfig } from "../../config/config.js";
import {
  exitCodeOf,
  exitCodes,
  usageError,
  type Diagnostic,
} from "../../diagnostic.js";
import { show } from "../../files/paths.js";
import { readCatalog } from "../../generate.js";
import { readCatalogJson } from "../../catalog/read.js";
import { reportJson } from "../../report/json.js";
import { reportText } from "../../report/text.js";
import { missingNames } from "../../usage/known-names.js";
import { assertGenerated } from "../../usage/project.js";
import {
  assertNames,
  planRenames,
  renamesOf,
  type FileEdits,
  type NamedCodes,
  type Renames,
} from "../../usage/rename.js";
import { renameResults, renameText, type RenameOptions } from "./text.js";
import {
  rewrite,
  withoutUnknown,
  writeAll,
  type Rewriting,
} from "../../usage/rewrite.js";
import type { CommandContext, CommandResult } from "../context.js";
import { openUserProject } from "../user-project.js";

/**
 * Applies the renames that a spec declares to the code of a user. Names that its generated code does
 * not have yet are never written; the exit code is 1 when places are left alone, for that reason or
 * another, under `dryRun` as well.
 *
 * | key of the JSON | holds |
 * |---|---|
 * | `dryRun` | whether nothing was written |
 * | `renames` | `{ type, from, to }` per declared rename |
 * | `files` | per file `file`, `edits` (`line`, `column`, `from`, `to`) and under `dryRun` its `hunks` |
 * | `unknown` | the new names that the generated code of the project does not have yet |
 * | `leftAlone` | `{ file, why, todo, places }` per file with places that stay; without `todo` they must be changed by hand |
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
  const all = renames.length === 0 ? [] : planRenames(opened, renames);
  if (renames.length > 0) assertGenerated(opened);
  const missing =
    all.length === 0 ? [] : missingNames(opened, usedIn(all, renames));
  const { planned, leftAlone } = withoutUnknown(all, renames, {
    names: new Set(missing),
    ...(catalog === undefined ? ofProject : ofPackage),
  });
  const written = rewrite(opened, planned);
  const rewriting: Rewriting = {
    rewritten: written.rewritten,
    leftAlone: [...leftAlone, ...written.leftAlone],
  };
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
            renameResults(rewriting, renames, dryRun, missing),
          )
        : renameText(rewriting, renames, options),
    err: "",
    exitCode:
      rewriting.leftAlone.length > 0 ? exitCodes.findings : exitCodes.clean,
  };
}

const ofProject = {
  holder: "the generated code",
  todo: "run vendor-codes generate, then rename again",
};
const ofPackage = {
  holder: "the package vendor-codes that is installed",
  todo: "update the package vendor-codes, then rename again",
};

/** The renames that a place of the project has met. */
function usedIn(
  planned: readonly FileEdits[],
  renames: readonly Renames[],
): readonly Renames[] {
  const used = new Set(
    planned.flatMap(({ edits }) =>
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
