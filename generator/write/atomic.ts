import {
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { hasCode } from "../files/system-error.js";

const suffix = ".vendor-codes-tmp";

/**
 * The file that a run writes before it takes the place of another one. Its name holds the project,
 * so that a run which finds it left over knows whether it may remove it.
 *
 * @param owner Makes the name unique to one run.
 * @example temporaryFor("out/zoloz.md", "acme", "7") // "out/.zoloz.md.acme.7.vendor-codes-tmp"
 */
export function temporaryFor(
  path: string,
  project: string,
  owner: string,
): string {
  return join(
    dirname(path),
    `.${basename(path)}.${project}.${owner.replaceAll(".", "-")}${suffix}`,
  );
}

/** Whether a file name is that of a temporary file, of this project if one is given. */
export function isTemporary(name: string, project?: string): boolean {
  if (!name.endsWith(suffix)) return false;
  return project === undefined || name.split(".").at(-3) === project;
}

/**
 * Replaces a file in one step, so that it is whole at any moment, old or new.
 *
 * @throws What the system refuses.
 */
export function replaceFile(
  path: string,
  content: string | Uint8Array,
  temporary: string,
  mode?: number,
): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary, content, {
        flag: "wx",
        ...(mode === undefined ? {} : { mode }),
      });
      // What is asked for when a file is made, the umask cuts down.
      if (mode !== undefined) chmodSync(temporary, mode);
      renameSync(temporary, path);
      return;
    } catch (error) {
      removeQuietly(temporary);
      // Another run may take the temporary file or the empty folder for a leftover and remove it.
      if (attempt < 5 && hasCode(error, "ENOENT")) continue;
      throw error;
    }
  }
}

/** The first error says what is wrong; this one would only hide it. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}
