import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { removeOld } from "../cache/old.js";
import { openKept } from "../cache/open-kept.js";

/** What V8 made of a script, so that it need not be compiled again. */
export interface CompiledCode {
  readonly code: Uint8Array;
  /** Which kinds of run it has seen: their functions are in it. */
  readonly runs: readonly string[];
}

/** The number of the user, where the platform has such numbers. */
export type User = number | undefined;

/** The checksum and the length of the runs. V8 asks for code at a multiple of eight bytes. */
const headLength = 8;

/**
 * Reads compiled code. It is executable, so that only what nobody but `user` can write is read; what
 * is missing, cut off or changed counts as nothing. V8 itself does not notice a changed byte.
 */
export function readCompiled(
  path: string,
  user: User,
): CompiledCode | undefined {
  try {
    const folder = lstatSync(dirname(path));
    if (!folder.isDirectory() || !isPrivate(folder, user)) return undefined;
    return unpack(readPrivate(path, user));
  } catch {
    return undefined;
  }
}

function readPrivate(path: string, user: User): Buffer {
  const { O_NOFOLLOW = 0 } = constants;
  const file = openKept(path, O_NOFOLLOW);
  try {
    // Of the open file, so that nobody can exchange it in between.
    const status = fstatSync(file);
    const isTrusted = status.isFile() && isPrivate(status, user);
    return isTrusted ? readFileSync(file) : Buffer.alloc(0);
  } finally {
    closeSync(file);
  }
}

/** Belongs to the user, and neither the group nor others may write it. */
function isPrivate({ uid, mode }: Stats, user: User): boolean {
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

function unpack(bytes: Buffer): CompiledCode | undefined {
  if (bytes.length < headLength) return undefined;
  if (bytes.readUInt32LE(0) !== crc32(bytes.subarray(4))) return undefined;
  const start = headLength + bytes.readUInt32LE(4);
  const runs: unknown = JSON.parse(
    bytes.subarray(headLength, start).toString(),
  );
  if (!Array.isArray(runs)) return undefined;
  return { code: bytes.subarray(start), runs: runs.map(String) };
}

/**
 * Writes compiled code in one step, so that a run beside this one reads the old or the new file and
 * nothing in between. Where it cannot be written there is none.
 *
 * @param owner Makes the name of the temporary file unique.
 */
export function writeCompiled(
  path: string,
  compiled: CompiledCode,
  owner: string,
): boolean {
  const temporary = `${path}.${owner}`;
  const folder = dirname(path);
  try {
    mkdirSync(dirname(folder), { recursive: true });
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    writeFileSync(temporary, pack(compiled), { flag: "wx", mode: 0o600 });
    renameSync(temporary, path);
    // Code of earlier versions.
    removeOld(folder, () => true);
    return true;
  } catch {
    discard(temporary);
    return false;
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder itself cannot be written.
  }
}

function pack({ code, runs }: CompiledCode): Uint8Array {
  const text = JSON.stringify(runs);
  const words = Buffer.from(text.padEnd(Math.ceil(text.length / 8) * 8));
  const bytes = Buffer.concat([Buffer.alloc(headLength), words, code]);
  bytes.writeUInt32LE(words.length, 4);
  bytes.writeUInt32LE(crc32(bytes.subarray(4)), 0);
  return bytes;
}
