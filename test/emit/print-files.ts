import {
  emitAll,
  type EmitOptions,
  type Target,
} from "../../generator/emit/target.js";
import type { Catalog } from "../../generator/model/model.js";
import { withBanner } from "../../generator/write/banner.js";

/** What a target writes for a project, by path: with the banner. */
export async function printFiles(
  target: Target,
  catalog: Catalog,
  project: string,
  options: Partial<EmitOptions> = {},
): Promise<ReadonlyMap<string, string>> {
  const files = await emitAll(target, catalog, {
    enumStyle: "enum",
    importExtension: "js",
    ...options,
  });
  return new Map(
    files
      .map((file) => withBanner(file, project))
      .map(({ path, content }) => [path, content]),
  );
}
