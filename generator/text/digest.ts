import { createHash } from "node:crypto";

/**
 * The first 16 hexadecimal digits of the SHA-256 of a text: short enough to read and to paste, and
 * long enough that no two of a project meet.
 *
 * @example shortDigest("") // "e3b0c44298fc1c14"
 */
export function shortDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
