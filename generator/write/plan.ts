import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { defined } from "../data/defined.js";
import { isInside, show } from "../files/paths.js";
import { DiagnosticError, ioError, type Diagnostic } from "../diagnostic.js";
import { projectOf } from "./banner.js";
import { compareText } from "../text/order.js";
import { findOrphans, removeEmptyFolders } from "./orphans.js";
import { cannotRead, hasCode, reasonOf } from "../files/system-error.js";
import { isTemporary, replaceFile, temporaryFor } from "./atomic.js";
import type { Rendered } from "./rendered.js";

/** The files of one target and the folder they belong to. */
export interface Output {
  readonly out: string;
  readonly files: readonly Rendered[];
}

/** What a run would do to one file. */
export interface Change {
  readonly status: "missing" | "changed" | "orphan";
  readonly path: string;
  readonly shown: string;
  /** The text that is there now. Read when it is asked for, so that a run does not hold every file twice. */
  readonly before: string;
  /** The text that belongs there; empty for an orphan. */
  readonly after: string;
  /** What belongs there, as it is written; undefined for an orphan. */
  readonly rendered?: Rendered;
}

export interface Plan {
  /** In the order of their paths. */
  readonly changes: readonly Change[];
  readonly unchanged: number;
  /** Every file that belongs to the output, by path. */
  readonly files: ReadonlyMap<string, Rendered>;
  readonly project: string;
  /** The folders of all targets. */
  readonly folders: readonly string[];
}

export interface Place {
  /** Folder of the configuration: output inside it never leads out of it. */
  readonly root: string;
  readonly cwd: string;
  readonly project: string;
}

/**
 * Compares the output with the disk and writes nothing.
 *
 * @throws DiagnosticError (io) with everything that stands in the way: hand-written files, links
 * that lead out of the folder, files that cannot be read.
 */
export function planOutput(outputs: readonly Output[], place: Place): Plan {
  const { root, cwd, project } = place;
  const problems = new Map<string, Diagnostic>();
  const attempt = <Value>(act: () => Value): Value | undefined => {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      for (const problem of error.diagnostics) {
        problems.set(problem.message, problem);
      }
      return undefined;
    }
  };
  const changes: Change[] = [];
  const planned = new Map<string, Rendered>();
  let unchanged = 0;
  const checked = new Set<string>();
  const compare = (path: string, file: Rendered, boundary: string) => {
    const shown = show(path, cwd);
    const folder = dirname(path);
    if (!checked.has(folder)) assertFolders(boundary, folder, cwd);
    checked.add(folder);
    const present = readOwn(path, shown, project);
    if (present !== undefined && file.equals(present)) unchanged += 1;
    else {
      const status = present === undefined ? "missing" : "changed";
      changes.push(changeOf(status, path, shown, file));
    }
  };
  for (const { out, files } of outputs) {
    const boundary = isInside(root, out) ? root : out;
    attempt(() => assertFolders(boundary, out, cwd));
    for (const file of files) {
      const target = join(out, ...file.path.split("/"));
      planned.set(target, file);
      attempt(() => compare(target, file, boundary));
    }
  }
  const folders = outputs.map(({ out }) => out);
  const orphans =
    problems.size > 0
      ? []
      : attempt(() => findOrphans(folders, planned, project, cwd));
  for (const path of orphans ?? []) {
    changes.push(changeOf("orphan", path, show(path, cwd)));
  }
  if (problems.size > 0) throw new DiagnosticError([...problems.values()]);
  return {
    changes: changes.toSorted((a, b) => compareText(a.path, b.path)),
    unchanged,
    files: planned,
    project,
    folders,
  };
}

function changeOf(
  status: Change["status"],
  path: string,
  shown: string,
  rendered?: Rendered,
): Change {
  return {
    status,
    path,
    shown,
    get before() {
      return status === "missing" ? "" : readText(path, shown);
    },
    get after() {
      return rendered === undefined ? "" : decode(rendered.bytes());
    },
    ...defined({ rendered }),
  };
}

/**
 * Carries out a plan. Each file is replaced atomically, so that it is whole at any moment, old or
 * new; a run that is cut off is repaired by the next one.
 *
 * @param owner Makes the names of temporary files unique to this run.
 * @throws DiagnosticError (io) when a file cannot be written.
 */
export function applyPlan(plan: Plan, owner: string): void {
  const { changes, project, folders } = plan;
  assertWritable(changes);
  // All bytes are there before the first one is written: what was kept may turn out to be damaged.
  const contents = changes.map(({ rendered }) => rendered?.bytes());
  for (const [index, { path, shown }] of changes.entries()) {
    const bytes = contents[index];
    if (bytes === undefined) continue;
    try {
      replaceFile(path, bytes, temporaryFor(path, project, owner));
    } catch (error) {
      throw ioError(
        "io/cannot-write",
        `${shown} cannot be written: ${reasonOf(error)}`,
        "Every file is whole, old or new; run the command again once this is fixed",
        shown,
      );
    }
  }
  for (const { status, path, shown } of changes) {
    if (status !== "orphan") continue;
    try {
      rmSync(path, { force: true });
      removeEmptyFolders(path, folders);
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

/** What the system would refuse is said before the first file is written. */
function assertWritable(changes: readonly Change[]): void {
  const problems: Diagnostic[] = [];
  const asked = new Set<string>();
  for (const { path, shown } of changes) {
    const folder = existingPart(dirname(path));
    if (asked.has(folder)) continue;
    asked.add(folder);
    try {
      accessSync(folder, constants.W_OK);
    } catch (error) {
      const { diagnostics } = ioError(
        "io/cannot-write",
        `${shown} cannot be written: ${reasonOf(error)} in its folder`,
        "Nothing was written; run the command again once this is fixed",
        shown,
      );
      for (const found of diagnostics) problems.push(found);
    }
  }
  if (problems.length > 0) throw new DiagnosticError(problems);
}

/** Every part of the path that exists is a folder, and none leads out of the boundary. */
function assertFolders(boundary: string, folder: string, cwd: string): void {
  assertFolder(existingPart(boundary), cwd);
  if (!existsSync(boundary)) return;
  const real = realpathSync(boundary);
  let path = boundary;
  for (const part of relative(boundary, folder).split(sep)) {
    path = join(path, part);
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return;
    if (!existsSync(path) || !isInside(real, realpathSync(path))) {
      const shown = show(path, cwd);
      throw ioError(
        "io/symlink",
        `${shown} is a link that leads out of the project`,
        "Remove the link, or say where the output belongs with --out",
        shown,
      );
    }
    assertFolder(path, cwd);
  }
}

function assertFolder(path: string, cwd: string): void {
  if (statSync(path).isDirectory()) return;
  const shown = show(path, cwd);
  throw ioError(
    "io/not-ours",
    `${shown} is a file, and a folder of generated files belongs there`,
    "Move it away, or change out: in the configuration",
    shown,
  );
}

/** The longest part of a path that exists. */
function existingPart(path: string): string {
  let part = path;
  while (!existsSync(part) && dirname(part) !== part) part = dirname(part);
  return part;
}

/** The present content of a file that is ours; undefined when there is none. */
function readOwn(
  path: string,
  shown: string,
  project: string,
): Uint8Array | undefined {
  let bytes: Uint8Array;
  try {
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (status === undefined) return undefined;
    if (!status.isFile()) {
      throw ioError(
        "io/not-ours",
        `${shown} is ${status.isSymbolicLink() ? "a link" : "a folder"}, and a generated file belongs there`,
        "Move it away, or change out: in the configuration",
        shown,
      );
    }
    bytes = readFileSync(path);
  } catch (error) {
    // Another run was quicker.
    if (hasCode(error, "ENOENT")) return undefined;
    throw cannotRead(error, shown);
  }
  const owner = projectOf(decode(bytes.subarray(0, 1024)));
  if (owner === project) return bytes;
  throw ioError(
    "io/not-ours",
    owner === undefined
      ? `${shown} exists and was not generated by vendor-codes; it is left alone`
      : `${shown} was generated for the project ${owner}, not for ${project}; it is left alone`,
    owner === undefined
      ? "Move the file away, or change out: in the configuration"
      : "Two projects need two folders: change out: in one of the configurations; if this project was renamed, delete the old output",
    shown,
  );
}

/** The text of a file that is going to change; a temporary one holds nothing to show. */
function readText(path: string, shown: string): string {
  if (isTemporary(path)) return "";
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    // Another run was quicker.
    if (hasCode(error, "ENOENT")) return "";
    throw cannotRead(error, shown);
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
