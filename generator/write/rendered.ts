import { digestOf } from "../cache/digest.js";

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
export function rendered({
  path,
  content,
}: {
  readonly path: string;
  readonly content: string;
}): Rendered {
  // Not a Buffer: a small one is part of a pool, which cannot be handed to another thread.
  const bytes = new TextEncoder().encode(content);
  let digest: string | undefined;
  return {
    path,
    digest: () => (digest ??= digestOf(bytes)),
    bytes: () => bytes,
    equals: (present) => Buffer.compare(bytes, present) === 0,
  };
}
