import { readFileSync, realpathSync, statSync } from "node:fs";
import { ioError } from "../diagnostic.js";
import { isInside } from "../files/paths.js";
import { compareText } from "../text/order.js";
import { cannotRead, reasonOf } from "../files/system-error.js";
import { replaceFile, temporaryFor } from "../write/atomic.js";
import type { UserProject } from "./project.js";
import {
  applyEdits,
  type Edit,
  type FileEdits,
  type Renames,
} from "./rename.js";

/** A file with its constants renamed. */
export interface Rewritten extends FileEdits {
  readonly before: string;
  readonly after: string;
}

/** A file that is not touched, and why. */
export interface LeftAlone extends FileEdits {
  readonly why: string;
  /** What makes a later run of the same command rename it; by hand where it is left out. */
  readonly todo?: string;
}

export interface Rewriting {
  readonly rewritten: readonly Rewritten[];
  readonly leftAlone: readonly LeftAlone[];
}

/** Names that the project's generated code does not have, and what gives them to it. */
export interface NotYet {
  /** As `AcmeCode.FACE_MISSING`. */
  readonly names: ReadonlySet<string>;
  /** Whose generated code it is. */
  readonly holder: string;
  readonly todo: string;
}

/**
 * Takes out the edits whose new name the project does not know yet: with them it would no longer
 * compile.
 */
export function withoutUnknown(
  planned: readonly FileEdits[],
  renames: readonly Renames[],
  { names, holder, todo }: NotYet,
): {
  readonly planned: readonly FileEdits[];
  readonly leftAlone: readonly LeftAlone[];
} {
  const tables = new Map(renames.map((each) => [each.type, each.names]));
  const newName = ({ usage: { topic, name = "" } }: Edit) =>
    `${topic}.${tables.get(topic)?.get(name)}`;
  const isKnown = (edit: Edit) => !names.has(newName(edit));
  return {
    planned: planned
      .map((plan) => ({ ...plan, edits: plan.edits.filter(isKnown) }))
      .filter(({ edits }) => edits.length > 0),
    leftAlone: planned.flatMap((plan) => {
      const edits = plan.edits.filter((edit) => !isKnown(edit));
      if (edits.length === 0) return [];
      const missing = [...new Set(edits.map(newName))].toSorted(compareText);
      const why = `${holder} does not have ${missing.join(", ")} yet`;
      return [{ ...plan, edits, why, todo }];
    }),
  };
}

/**
 * Makes the new texts and writes nothing. A file outside of the project's folder and of the folder
 * where the tool runs belongs to somebody else.
 *
 * @throws DiagnosticError (io) when a file cannot be read.
 */
export function rewrite(
  project: UserProject,
  planned: readonly FileEdits[],
): Rewriting {
  const folders = [project.root, project.cwd].map((path) => realpathSync(path));
  const rewritten: Rewritten[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const plan of planned) {
    const { path, file, edits } = plan;
    const target = realpathSync(path);
    if (!folders.some((folder) => isInside(folder, target))) {
      leftAlone.push({ ...plan, why: "it lies outside of the project" });
      continue;
    }
    const before = read(path, file);
    const mark = before?.startsWith("\uFEFF") === true ? "\uFEFF" : "";
    const body = before?.slice(mark.length) ?? "";
    if (
      before === undefined ||
      // The compiler may have read another encoding, or the file may have changed since.
      edits.some(
        ({ start, end, usage: { name } }) => body.slice(start, end) !== name,
      )
    ) {
      leftAlone.push({
        ...plan,
        why: "its text is not what the compiler read; save it as UTF-8",
      });
      continue;
    }
    const after = mark + applyEdits(body, edits);
    rewritten.push({ ...plan, before, after });
  }
  return { rewritten, leftAlone };
}

/** The text with its byte order mark; undefined where it is not UTF-8 and would lose bytes. */
function read(path: string, shown: string): string | undefined {
  try {
    const bytes = readFileSync(path);
    const text = bytes.toString("utf8");
    return Buffer.from(text, "utf8").equals(bytes) ? text : undefined;
  } catch (error) {
    throw cannotRead(error, shown);
  }
}

/**
 * Writes the files, each in one step. A run that is cut off is completed by the next one.
 *
 * @param owner Makes the names of temporary files unique to this run.
 * @throws DiagnosticError (io) when a file cannot be written.
 */
export function writeAll(files: readonly Rewritten[], owner: string): void {
  for (const { path, file, after } of files) {
    try {
      // A link leads to the file itself, which keeps its permissions.
      const target = realpathSync(path);
      const { mode } = statSync(target);
      replaceFile(
        target,
        after,
        temporaryFor(target, "rename", owner),
        mode & 0o7777,
      );
    } catch (error) {
      throw ioError(
        "io/cannot-write",
        `${file} cannot be written: ${reasonOf(error)}`,
        "Every file is whole, old or new; run the command again once this is fixed",
        file,
      );
    }
  }
}
