import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRecord } from "../data/is-record.js";

/**
 * Whether a folder belongs to the packed catalog. The compiler drops the banner from declarations, so
 * that the package tells whose they are.
 *
 * @param known What was found so far, by folder.
 */
export function isOfCatalog(
  folder: string,
  known: Map<string, boolean>,
): boolean {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const above = dirname(folder);
  const name = packageName(join(folder, "package.json"));
  const found =
    name === undefined
      ? above !== folder && isOfCatalog(above, known)
      : name === "vendor-codes";
  known.set(folder, found);
  return found;
}

/**
 * Undefined where there is none, where it cannot be read, and for the nameless package.json of a
 * folder inside of a package.
 */
function packageName(manifest: string): string | undefined {
  try {
    const data: unknown = JSON.parse(
      readFileSync(manifest, "utf8").replace(/^\uFEFF/u, ""),
    );
    const name = isRecord(data) ? data["name"] : undefined;
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}
