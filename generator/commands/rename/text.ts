import { hunks } from "../../write/hunks.js";
import { numbered } from "../../report/counts.js";
import { visible } from "../../text/visible.js";
import type { Renames } from "../../usage/rename.js";
import type { Rewriting, Rewritten } from "../../usage/rewrite.js";

/** What the command line says about a renaming. */
export interface RenameOptions {
  /** Path of the tsconfig of the user's project, or of its folder. */
  readonly project: string;
  /** Writes nothing, and shows what would change. */
  readonly dryRun: boolean;
  /** Path of a catalog.json, in place of a spec. */
  readonly catalog?: string | undefined;
}

/** What was or would be renamed, for people. */
export function renameText(
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
    ...leftAlone.map(({ file, edits, why, todo }) =>
      todo === undefined
        ? `${visible(file)} is left alone: ${why}; ${numbered(edits.length, "place")} to change by hand\n`
        : `${visible(file)}: ${numbered(edits.length, "place")} left alone: ${visible(why)}; ${todo}\n`,
    ),
    places === 0 && leftAlone.length > 0
      ? `Nothing is renamed in ${visible(project)}\n`
      : places === 0
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

/** The same for machines: the keys that the command adds to its report. */
export function renameResults(
  { rewritten, leftAlone }: Rewriting,
  renames: readonly Renames[],
  dryRun: boolean,
  unknown: readonly string[],
): Readonly<Record<string, unknown>> {
  return {
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
    leftAlone: leftAlone.map(({ file, why, todo, edits }) => ({
      file,
      why,
      todo,
      places: edits.map(({ usage: { line, column } }) => ({ line, column })),
    })),
  };
}
