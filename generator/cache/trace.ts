import { lstatSync, readdirSync, readlinkSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { digestOf, digestOfFile } from "./digest.js";

/** Everything on the disk that a run depended on, by content. Sizes and times say nothing. */
export interface Trace {
  /** Digests of files by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Digests of the names, kinds and link targets of everything below a folder. */
  readonly folders: Readonly<Record<string, string>>;
  /** Paths that do not exist. */
  readonly absent: readonly string[];
  /** Where paths lead when all links are followed. */
  readonly real: Readonly<Record<string, string>>;
}

/** Whether the disk is as the trace says. What cannot be read is not. */
export function isCurrent({ files, folders, absent, real }: Trace): boolean {
  try {
    return (
      absent.every(
        (path) => lstatSync(path, { throwIfNoEntry: false }) === undefined,
      ) &&
      Object.entries(real).every(
        ([path, target]) => realpathSync(path) === target,
      ) &&
      Object.entries(folders).every(
        ([path, digest]) => digestOfFolder(path) === digest,
      ) &&
      Object.entries(files).every(
        ([path, digest]) => digestOfFile(path) === digest,
      )
    );
  } catch {
    return false;
  }
}

/** Whether two traces say the same of the disk. */
export function isSameTrace(a: Trace, b: Trace): boolean {
  return isDeepStrictEqual(a, b);
}

/** The digest of what is below a folder, without the contents of files. */
export function digestOfFolder(folder: string): string {
  return digestOf(listing(folder).join("\n"));
}

/** Every path below a folder with its kind, in a fixed order; packages and git are left out. */
export function listing(folder: string, prefix = ""): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const lines: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    const path = join(folder, name);
    const shown = JSON.stringify(`${prefix}${name}`);
    if (entry.isDirectory()) {
      lines.push(`folder ${shown}`);
      if (name === "node_modules" || name === ".git") continue;
      for (const line of listing(path, `${prefix}${name}/`)) lines.push(line);
    } else if (entry.isSymbolicLink()) {
      lines.push(`link ${shown} ${JSON.stringify(readlinkSync(path))}`);
    } else {
      lines.push(`${entry.isFile() ? "file" : "other"} ${shown}`);
    }
  }
  return prefix === "" ? lines.toSorted() : lines;
}
