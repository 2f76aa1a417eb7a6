import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { ioError } from "../diagnostic.js";
import { isInside, show } from "../files/paths.js";
import { cannotRead, hasCode } from "../files/system-error.js";
import { holdsVendor, readSpecFiles, type SpecFolder } from "./spec-files.js";
import type { Tree } from "./tree.js";

/**
 * Reads the files of a spec folder, in a fixed order. Nothing is read through a link that leads
 * out of the folder.
 *
 * @throws DiagnosticError (io) when there is no vendor file.
 */
export function readSpec(folder: string, cwd: string): SpecFolder {
  const found = readSpecFiles(diskTree(folder, cwd));
  if (found.diagnostics.length === 0 && !holdsVendor(found.inputs)) {
    throw ioError(
      "io/no-vendor",
      `There is no vendor file in ${show(join(folder, "vendors"), cwd)}`,
      "Add one, such as spec/vendors/acme.yaml; vendor-codes init writes an example",
    );
  }
  return found;
}

/** A folder of the disk as a tree of files. */
function diskTree(folder: string, cwd: string): Tree {
  const pathOf = (path: string) => join(folder, ...path.split("/"));
  const shown = (path: string) => show(pathOf(path), cwd);
  return {
    shown,
    list: (part) => {
      const path = pathOf(part);
      return namesIn(folder, path, shown(part)).map((name) => ({
        name,
        inner: () => innerOf(join(path, name)),
      }));
    },
    open: () => (path) => readInside(folder, pathOf(path), shown(path)),
  };
}

function namesIn(
  top: string,
  folder: string,
  shown: string,
): readonly string[] {
  try {
    assertInside(top, folder, shown);
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw cannotRead(error, shown);
  }
}

function innerOf(path: string): readonly string[] | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
    ? readdirSync(path)
    : undefined;
}

function readInside(folder: string, path: string, shown: string): Uint8Array {
  try {
    assertInside(folder, path, shown);
    if (!statSync(path).isFile()) {
      throw ioError("io/not-a-file", `${shown} is no file`, undefined, shown);
    }
    return readFileSync(path);
  } catch (error) {
    throw cannotRead(error, shown);
  }
}

function assertInside(folder: string, path: string, shown: string): void {
  if (isInside(realpathSync(folder), realpathSync(path))) return;
  throw ioError(
    "io/symlink",
    `${shown} is a link that leads out of the spec folder`,
    "Put the files themselves there",
    shown,
  );
}
