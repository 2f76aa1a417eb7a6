import {
  closeSync,
  openSync,
  readdirSync,
  readSync,
  rmdirSync,
  type Dirent,
} from "node:fs";
import { dirname, join } from "node:path";
import { isInside, show } from "../files/paths.js";
import { extensionOf, ownExtensions, projectOf } from "./banner.js";
import { cannotRead, hasCode } from "../files/system-error.js";
import { isTemporary } from "./atomic.js";

/**
 * Files of a project that no target writes any more, and temporary files of its runs that were cut
 * off. Links are not followed.
 *
 * @throws DiagnosticError (io) when something cannot be read.
 */
export function findOrphans(
  folders: readonly string[],
  planned: ReadonlyMap<string, unknown>,
  project: string,
  cwd: string,
): readonly string[] {
  const found = new Set<string>();
  const visit = (folder: string) => {
    for (const entry of readFolder(folder, cwd)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== "node_modules" && entry.name !== ".git") visit(path);
      } else if (entry.isFile() && !planned.has(path)) {
        const isOurs =
          isTemporary(entry.name, project) ||
          (ownExtensions.has(extensionOf(entry.name)) &&
            projectOf(readHead(path, cwd)) === project);
        if (isOurs) found.add(path);
      }
    }
  };
  for (const folder of folders) visit(folder);
  return [...found];
}

/** Removes the folder of a file that is gone, and those above it, where nothing is left in them. */
export function removeEmptyFolders(
  file: string,
  folders: readonly string[],
): void {
  for (
    let folder = dirname(file);
    folders.some((top) => isInside(top, folder));
    folder = dirname(folder)
  ) {
    try {
      rmdirSync(folder);
    } catch {
      // Something is left in it, or it is not ours to remove, such as a mounted folder: it may stay.
      return;
    }
  }
}

function readFolder(folder: string, cwd: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw cannotRead(error, show(folder, cwd));
  }
}

/** The banner stands in the first two lines, so that the rest of a large file is not read. */
function readHead(path: string, cwd: string): string {
  const buffer = new Uint8Array(1024);
  try {
    const file = openSync(path, "r");
    try {
      const length = readSync(file, buffer);
      return new TextDecoder().decode(buffer.subarray(0, length));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    // Another run was quicker.
    if (hasCode(error, "ENOENT")) return "";
    throw cannotRead(error, show(path, cwd));
  }
}
