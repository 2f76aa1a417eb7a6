import { posix } from "node:path";

/** Whether only a path can be meant. @example isPlainlyPath("./old") // true */
export function isPlainlyPath(written: string): boolean {
  return /^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[A-Za-z]:[\\/])/u.test(written);
}

/** `main:old/spec` names a folder at a ref, as in git. */
export function splitPath(
  written: string,
): readonly [ref: string, folder?: string] {
  const colon = written.indexOf(":");
  return colon < 1
    ? [written]
    : [
        written.slice(0, colon),
        // What is normal ends in one slash at most.
        posix.normalize(written.slice(colon + 1)).replace(/\/$/u, ""),
      ];
}
