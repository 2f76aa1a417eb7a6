import { constants, openSync } from "node:fs";

/**
 * Opens a file that an earlier run may have kept. What somebody has put in its place may be a pipe
 * that nobody writes to: it is not waited for.
 *
 * @returns The number of the open file.
 * @throws What the system refuses.
 */
export function openKept(path: string, flags = 0): number {
  // Windows has no such flag, and no such files.
  const { O_RDONLY, O_NONBLOCK = 0 } = constants;
  return openSync(path, O_RDONLY | O_NONBLOCK | flags);
}
