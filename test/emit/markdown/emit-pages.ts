import { markdown } from "../../../generator/emit/markdown/index.js";
import type { Catalog } from "../../../generator/model/model.js";
import { printFiles } from "../print-files.js";

/** The text of each page by its path. */
export async function emitPages(
  catalog: Catalog,
): Promise<ReadonlyMap<string, string>> {
  return printFiles(markdown, catalog, "acme");
}
