import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { digestOf } from "../cache/digest.js";
import { openKept } from "../cache/open-kept.js";
import { unpack, DamagedWork, type PackedWork } from "./packed-work.js";
import type { VendorWork } from "./vendor-work.js";

const suffix = ".vendor";

/** Length of a digest as text, and of the number that follows it. */
const digestLength = digestOf("").length;
const prefixLength = digestLength + 4;

/**
 * The work of earlier runs on vendor files, by a key that names everything it depends on. What is
 * damaged, foreign or unreadable counts as not there, and what cannot be kept is no error.
 */
export class KeptWork {
  readonly #folder: string;
  readonly #owner: string;
  readonly #used = new Set<string>();

  /** @param owner Makes the names of temporary files unique to this run. */
  constructor(folder: string, owner: string) {
    this.#folder = folder;
    this.#owner = owner;
  }

  get(key: string): VendorWork | undefined {
    this.#used.add(`${key}${suffix}`);
    const path = join(this.#folder, `${key}${suffix}`);
    try {
      const prefix = readPart(path, 0, prefixLength);
      const digest = Buffer.from(prefix).toString("latin1", 0, digestLength);
      const length = new DataView(prefix.buffer, prefix.byteOffset).getUint32(
        digestLength,
      );
      const head = readPart(path, prefixLength, length);
      if (digestOf(head) !== digest) return undefined;
      return unpack(head, (start, size) =>
        readLater(path, prefixLength + length + start, size),
      );
    } catch {
      return undefined;
    }
  }

  put(key: string, { head, body }: PackedWork): void {
    this.#used.add(`${key}${suffix}`);
    const path = join(this.#folder, `${key}${suffix}`);
    const temporary = `${path}.${this.#owner}`;
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, head.length);
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const file = openSync(temporary, "wx");
      try {
        const parts = [Buffer.from(digestOf(head)), length, head, ...body];
        for (const part of parts) writeWhole(file, part);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, path);
    } catch {
      removeQuietly(temporary);
    }
  }

  /** Removes what no vendor of this run needs, so that the folder does not grow. */
  sweep(): void {
    try {
      for (const name of readdirSync(this.#folder)) {
        if (this.#used.has(name)) continue;
        removeQuietly(join(this.#folder, name));
      }
    } catch {
      return;
    }
  }
}

/** Removes everything that was kept in a folder. */
export function forgetWork(folder: string): void {
  removeQuietly(folder);
}

function readPart(path: string, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let read = 0;
  const file = openKept(path);
  try {
    while (read < length) {
      const count = readSync(file, bytes, read, length - read, start + read);
      if (count === 0) throw new DamagedWork(path);
      read += count;
    }
  } finally {
    closeSync(file);
  }
  return bytes;
}

/**
 * A part of a file that was there a moment ago.
 *
 * @throws DamagedWork also where the file is gone: a run beside this one may have swept it.
 */
function readLater(path: string, start: number, length: number): Uint8Array {
  try {
    return readPart(path, start, length);
  } catch (error) {
    throw new DamagedWork(path, { cause: error });
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    written += writeSync(file, bytes, written);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}
