import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "../generator/config/config.js";
import { compareText } from "../generator/text/order.js";

/** A folder of `test/golden`: a project as a user has it, with the output that belongs to it. */
export interface GoldenCase {
  readonly name: string;
  readonly folder: string;
  readonly enumStyle: "enum" | "const";
  /** The files of `expected/`, or of a folder in it, by path. */
  expected(part?: string): Readonly<Record<string, string>>;
}

const golden = fileURLToPath(new URL("golden", import.meta.url));

export function goldenCases(): readonly GoldenCase[] {
  return readdirSync(golden)
    .toSorted(compareText)
    .map((name) => {
      const folder = join(golden, name);
      return {
        name,
        folder,
        enumStyle: readConfig({ cwd: folder }).enumStyle,
        expected: (part = "") => filesOf(join(folder, "expected", part)),
      };
    });
}

/** The texts of all files below a folder, by path with forward slashes. */
export function filesOf(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files: Record<string, string> = {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const key = path.slice(folder.length + 1).replaceAll(sep, "/");
    files[key] = readFileSync(path, "utf8");
  }
  return files;
}
