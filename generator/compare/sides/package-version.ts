import { existsSync } from "node:fs";
import { show } from "../../files/paths.js";
import { readRegularFile } from "../../files/regular-file.js";

/** The version in a package.json; undefined where there is none. */
export function readVersion(path: string, cwd: string): string | undefined {
  return existsSync(path)
    ? versionIn(readRegularFile(path, show(path, cwd)))
    : undefined;
}

export function versionIn(bytes: Uint8Array): string | undefined {
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof data === "object" &&
      data !== null &&
      "version" in data &&
      typeof data.version === "string"
      ? data.version
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
