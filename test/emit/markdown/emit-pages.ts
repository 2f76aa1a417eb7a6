import { markdown } from "../../../generator/emit/markdown/index.js";
import type { Catalog } from "../../../generator/model/model.js";

/** The text of each page by its path. */
export async function emitPages(
  catalog: Catalog,
): Promise<ReadonlyMap<string, string>> {
  const files = await markdown.emit(catalog, {
    project: "acme",
    enumStyle: "enum",
    importExtension: "js",
  });
  return new Map(files.map(({ path, content }) => [path, content]));
}
