import type { CatalogJson } from "../../catalog/catalog-json.js";
import { catalogModel } from "../../catalog/from-json.js";
import { parseCatalogJson, readCatalogJson } from "../../catalog/read.js";
import { ioError } from "../../diagnostic.js";
import type { Commit } from "../../repository/commit.js";
import { readFileAt } from "../../repository/file.js";
import type { Repository } from "../../repository/git.js";
import { counted, type Side } from "./side.js";

/** A catalog.json, such as the one in the published package. */
export function readCatalogFile(path: string, shown: string): Side {
  return catalogSide(shown, readCatalogJson(path, shown));
}

/** A catalog.json as it was committed. */
export function readCatalogAt(
  repository: Repository,
  commit: Commit,
  path: string,
  label: string,
): Side {
  const bytes = readFileAt(repository, commit, path);
  if (bytes === undefined) {
    throw ioError(
      "io/no-side",
      `There is no ${path} at ${label}`,
      "Name it by its path from the top of the repository",
    );
  }
  return catalogSide(label, parseCatalogJson(bytes, label));
}

function catalogSide(label: string, data: CatalogJson): Side {
  return {
    ...counted(label, catalogModel(data)),
    isWhole: false,
    place: () => ({ file: label }),
    version: () => undefined,
  };
}
