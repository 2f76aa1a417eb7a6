import { json } from "../../../generator/emit/json/index.js";
import type { Catalog } from "../../../generator/model/model.js";
import { printFiles } from "../print-files.js";

/** The text of each JSON file by its path. */
export async function emitJson(
  catalog: Catalog,
): Promise<ReadonlyMap<string, string>> {
  return printFiles(json, catalog, "acme");
}
