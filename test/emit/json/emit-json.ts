import { json } from "../../../generator/emit/json/index.js";
import type { Catalog } from "../../../generator/model/model.js";

/** The text of each JSON file by its path. */
export async function emitJson(
  catalog: Catalog,
): Promise<ReadonlyMap<string, string>> {
  const files = await json.emit(catalog, {
    project: "acme",
    enumStyle: "enum",
    importExtension: "js",
  });
  return new Map(files.map(({ path, content }) => [path, content]));
}
