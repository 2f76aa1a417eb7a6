import { digestOf } from "../cache/digest.js";
import type { OutputFile } from "./banner.js";

/** A file as it is to be written, as bytes: half the memory of a text with Chinese in it. */
export interface Rendered {
  /** Path below the target's folder, with forward slashes. */
  readonly path: string;
  /** Names the content. */
  digest(): string;
  bytes(): Uint8Array;
  /** Whether what is on the disk is this content. */
  equals(present: Uint8Array): boolean;
}

/** A file whose text was made in this run. */
export function rendered({ path, content, more = [] }: OutputFile): Rendered {
  const bytes = encoded(content, more);
  let digest: string | undefined;
  return {
    path,
    digest: () => (digest ??= digestOf(bytes)),
    bytes: () => bytes,
    equals: (present) => Buffer.compare(bytes, present) === 0,
  };
}

/** Not a Buffer: a small one is part of a pool, which cannot be handed to another thread. */
function encoded(content: string, more: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const first = encoder.encode(content);
  if (more.length === 0) return first;
  const parts = [first, ...more.map((part) => encoder.encode(part))];
  const bytes = new Uint8Array(
    parts.reduce((length, part) => length + part.length, 0),
  );
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
