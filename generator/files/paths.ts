import { isAbsolute, relative, sep } from "node:path";

/**
 * Whether a path is a folder itself or lies below it.
 *
 * @example isInside("/a", "/a/b") // true
 */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path as people see it: relative to where they are, with forward slashes. */
export function show(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll(sep, "/") || ".";
}
