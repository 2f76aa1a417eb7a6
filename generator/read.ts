import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs";
import { join, relative, sep } from "node:path";
import type { SpecInput } from "./check.js";
import { isInside } from "./config.js";
import { DiagnosticError, ioError, type Diagnostic } from "./diagnostic.js";
import { compareText } from "./order.js";

export interface SpecFolder {
  readonly inputs: readonly SpecInput[];
  /** Files that look like a spec file and are none. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the files of a spec folder, in a fixed order.
 *
 * @throws DiagnosticError (io) when there is no vendor file, when a file cannot be read, or when
 * one is a link that leads out of the folder.
 */
export function readSpec(folder: string, cwd: string): SpecFolder {
  const inputs: SpecInput[] = [];
  const diagnostics: Diagnostic[] = [];
  const problems: Diagnostic[] = [];
  for (const part of ["vendors", "translations"]) {
    for (const name of listFolder(join(folder, part), cwd)) {
      const file = `${part}/${name}`;
      const path = join(folder, part, name);
      const shown = show(path, cwd);
      if (name.endsWith(".yml")) {
        diagnostics.push({
          rule: "yaml/extension",
          severity: "error",
          file: shown,
          message: "A spec file ends in .yaml; this one would be left out",
          hint: `Rename it to ${name.slice(0, -".yml".length)}.yaml`,
        });
        continue;
      }
      if (!name.endsWith(".yaml")) continue;
      try {
        inputs.push({ file, shown, bytes: readInside(folder, path, shown) });
      } catch (error) {
        if (!(error instanceof DiagnosticError)) throw error;
        problems.push(...error.diagnostics);
      }
    }
  }
  if (problems.length > 0) throw new DiagnosticError(problems);
  if (
    diagnostics.length === 0 &&
    !inputs.some(({ file }) => file.startsWith("vendors/"))
  ) {
    throw ioError(
      "io/no-vendor",
      `There is no vendor file in ${show(join(folder, "vendors"), cwd)}`,
      "Add one, such as spec/vendors/acme.yaml; vendor-codes init writes an example",
    );
  }
  return { inputs, diagnostics };
}

function listFolder(folder: string, cwd: string): readonly string[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith("."))
      .toSorted(compareText);
  } catch (error) {
    throw ioError(
      "io/cannot-read",
      `${show(folder, cwd)} cannot be read: ${reasonOf(error)}`,
    );
  }
}

function readInside(folder: string, path: string, shown: string): Uint8Array {
  try {
    if (!isInside(realpathSync(folder), realpathSync(path))) {
      throw ioError(
        "io/symlink",
        `${shown} is a link that leads out of the spec folder`,
        "Put the file itself there",
        shown,
      );
    }
    if (!statSync(path).isFile()) {
      throw ioError("io/not-a-file", `${shown} is no file`, undefined, shown);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw ioError(
      "io/cannot-read",
      `${shown} cannot be read: ${reasonOf(error)}`,
      undefined,
      shown,
    );
  }
}

/** The path as people see it: relative to where they are, with forward slashes. */
export function show(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll(sep, "/") || ".";
}

const systemErrors: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENOENT: "there is no such file",
  ENOTDIR: "a part of its path is a file, not a folder",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code =
    error instanceof Error && "code" in error ? String(error.code) : "";
  return (
    systemErrors[code] ??
    (error instanceof Error ? error.message : String(error))
  );
}
