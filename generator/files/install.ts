import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "./bundled.js";

/**
 * The folder of this tool, whether it runs from its sources, from `dist/` or from the installed
 * package: the nearest folder upwards that holds both `package.json` and `templates/`.
 */
function findRoot(): string {
  let folder = dirname(fileURLToPath(bundled()?.url ?? import.meta.url));
  for (;;) {
    if (
      existsSync(join(folder, "package.json")) &&
      existsSync(join(folder, "templates"))
    ) {
      return folder;
    }
    const parent = dirname(folder);
    if (parent === folder) {
      throw new Error("The templates of @vendor-codes/cli are not installed");
    }
    folder = parent;
  }
}

let root: string | undefined;

/** Reads a file that ships with the tool, such as a template or a JSON Schema. */
export function readShipped(...path: readonly string[]): string {
  root ??= findRoot();
  return readFileSync(join(root, ...path), "utf8");
}

/** The version of this tool. */
export function toolVersion(): string {
  const data: unknown = JSON.parse(readShipped("package.json"));
  return typeof data === "object" && data !== null && "version" in data
    ? String(data.version)
    : "unknown";
}
