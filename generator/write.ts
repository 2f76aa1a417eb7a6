import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isInside } from "./config.js";
import { DiagnosticError, ioError, type Diagnostic } from "./diagnostic.js";
import { projectOf } from "./emit/banner.js";
import type { OutputFile } from "./emit/target.js";
import { compareText } from "./order.js";
import { reasonOf, show } from "./read.js";

/** The files of one target and the folder they belong to. */
export interface Output {
  readonly out: string;
  readonly files: readonly OutputFile[];
}

/** What a run would do to one file. */
export interface Change {
  readonly status: "missing" | "changed" | "orphan";
  readonly path: string;
  readonly shown: string;
  /** What stands there now. */
  readonly before: string;
  /** What belongs there; empty for an orphan. */
  readonly after: string;
}

export interface Plan {
  /** In the order of their paths. */
  readonly changes: readonly Change[];
  readonly unchanged: number;
}

export interface Place {
  /** Folder of the configuration: output inside it never leads out of it. */
  readonly root: string;
  readonly cwd: string;
  readonly project: string;
}

const temporarySuffix = ".vendor-codes-tmp";

/**
 * Compares the output with the disk and writes nothing.
 *
 * @throws DiagnosticError (io) with everything that stands in the way: hand-written files, links
 * that lead out of the folder, files that cannot be read.
 */
export function planOutput(outputs: readonly Output[], place: Place): Plan {
  const problems: Diagnostic[] = [];
  const changes: Change[] = [];
  const planned = new Set<string>();
  let unchanged = 0;
  for (const { out, files } of outputs) {
    const boundary = isInside(place.root, out) ? place.root : out;
    for (const { path, content } of files) {
      const target = join(out, ...path.split("/"));
      const shown = show(target, place.cwd);
      planned.add(target);
      try {
        assertInside(boundary, target, shown);
        const before = readOwn(target, shown, place.project);
        if (before === content) unchanged += 1;
        else {
          changes.push({
            status: before === undefined ? "missing" : "changed",
            path: target,
            shown,
            before: before ?? "",
            after: content,
          });
        }
      } catch (error) {
        if (!(error instanceof DiagnosticError)) throw error;
        problems.push(...error.diagnostics);
      }
    }
  }
  if (problems.length > 0) throw new DiagnosticError(problems);
  for (const path of orphans(outputs, planned, place.project)) {
    changes.push({
      status: "orphan",
      path,
      shown: show(path, place.cwd),
      before: readFileSync(path, "utf8"),
      after: "",
    });
  }
  return {
    changes: changes.toSorted((a, b) => compareText(a.path, b.path)),
    unchanged,
  };
}

/**
 * Carries out a plan. Each file is replaced atomically, so that it is whole at any moment, old or
 * new; a run that is cut off is repaired by the next one.
 *
 * @param owner Makes the names of temporary files unique to this run.
 * @throws DiagnosticError (io) when a file cannot be written.
 */
export function applyPlan({ changes }: Plan, owner: string): void {
  for (const { status, path, shown, after } of changes) {
    if (status === "orphan") continue;
    const folder = dirname(path);
    const temporary = join(
      folder,
      `.${basename(path)}.${owner}${temporarySuffix}`,
    );
    try {
      mkdirSync(folder, { recursive: true });
      rmSync(temporary, { force: true });
      writeFileSync(temporary, after, { flag: "wx" });
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw ioError(
        "io/cannot-write",
        `${shown} cannot be written: ${reasonOf(error)}`,
        "Every file is whole, old or new; run the command again once this is mended",
        shown,
      );
    }
  }
  for (const { status, path, shown } of changes) {
    if (status !== "orphan") continue;
    try {
      rmSync(path, { force: true });
      removeIfEmpty(dirname(path));
    } catch (error) {
      throw ioError(
        "io/cannot-write",
        `${shown} cannot be removed: ${reasonOf(error)}`,
        undefined,
        shown,
      );
    }
  }
}

/** The nearest part of the path that exists must not lead out of the boundary. */
function assertInside(boundary: string, target: string, shown: string): void {
  const real = realParent(dirname(target));
  const realBoundary = realParent(boundary);
  if (real === undefined || realBoundary === undefined) return;
  if (!isInside(realBoundary, real)) {
    throw ioError(
      "io/symlink",
      `${shown} lies behind a link that leads out of the project`,
      "Remove the link, or say where the output belongs with --out",
      shown,
    );
  }
}

function realParent(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      return realpathSync(folder);
    } catch {
      if (dirname(folder) === folder) return undefined;
    }
  }
}

/** The present text of a file that is ours; undefined when there is none. */
function readOwn(
  path: string,
  shown: string,
  project: string,
): string | undefined {
  let text: string;
  try {
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (status === undefined) return undefined;
    if (!status.isFile()) {
      throw ioError(
        "io/not-ours",
        `${shown} is ${status.isSymbolicLink() ? "a link" : "a folder"}, and a generated file belongs there`,
        "Move it away",
        shown,
      );
    }
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw ioError(
      "io/cannot-read",
      `${shown} cannot be read: ${reasonOf(error)}`,
      undefined,
      shown,
    );
  }
  const owner = projectOf(text);
  if (owner === project) return text;
  throw ioError(
    "io/not-ours",
    owner === undefined
      ? `${shown} exists and was not generated by vendor-codes; it is left alone`
      : `${shown} was generated for the project ${owner}, not for ${project}; it is left alone`,
    "Move the file away, or change out: or project: in the configuration",
    shown,
  );
}

/** Files of this project that no target writes any more, and temporary files of a run that was cut off. */
function orphans(
  outputs: readonly Output[],
  planned: ReadonlySet<string>,
  project: string,
): readonly string[] {
  const found = new Set<string>();
  const visit = (folder: string) => {
    for (const entry of readFolder(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== "node_modules" && entry.name !== ".git") visit(path);
      } else if (entry.isFile() && !planned.has(path)) {
        const isOurs =
          entry.name.endsWith(temporarySuffix) ||
          (/\.(?:ts|md|json)$/u.test(entry.name) &&
            projectOf(readFileSync(path, "utf8")) === project);
        if (isOurs) found.add(path);
      }
    }
  };
  for (const { out } of outputs) visit(out);
  return [...found];
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return [];
    }
    throw ioError(
      "io/cannot-read",
      `${folder} cannot be read: ${reasonOf(error)}`,
    );
  }
}

function removeIfEmpty(folder: string): void {
  if (readFolder(folder).length === 0) rmdirSync(folder);
}
