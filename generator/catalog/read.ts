import type { CatalogJson } from "./catalog-json.js";
import { ioError, type DiagnosticError } from "../diagnostic.js";
import { readRegularFile } from "../files/regular-file.js";
import { validateCatalog } from "./validate.js";

/**
 * Reads a catalog.json that `generate` wrote, of this project or of a package.
 *
 * @param shown The path as people wrote it.
 * @throws DiagnosticError (io) when it cannot be read or is no catalog.
 */
export function readCatalogJson(path: string, shown: string): CatalogJson {
  return parseCatalogJson(readRegularFile(path, shown), shown);
}

/** The same of bytes that are read already, such as those of a commit. */
export function parseCatalogJson(
  bytes: Uint8Array,
  shown: string,
): CatalogJson {
  let parsed: unknown;
  try {
    // The decoder leaves out a byte order mark.
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw notACatalog(shown, "it is not JSON");
  }
  if (isNewer(parsed)) {
    throw ioError(
      "io/newer-catalog",
      `${shown} was written by a newer vendor-codes`,
      "Update @vendor-codes/cli",
      shown,
    );
  }
  const { data, violations } = validateCatalog(parsed);
  if (data === undefined) throw notACatalog(shown, violations.join("; "));
  const twice = repeatedIn(data);
  if (twice !== undefined) throw notACatalog(shown, `${twice} stands twice`);
  return data;
}

function isNewer(data: unknown): boolean {
  return (
    typeof data === "object" &&
    data !== null &&
    "schemaVersion" in data &&
    typeof data.schemaVersion === "number" &&
    data.schemaVersion > 1
  );
}

/** Of what stands twice a comparison could not say which is meant. */
function repeatedIn({ vendors }: CatalogJson): string | undefined {
  const seen = new Set<string>();
  for (const { id, codeSets } of vendors) {
    for (const place of [
      id,
      ...codeSets.flatMap((set) => [
        `${id}/${set.id}`,
        ...set.codes.map(({ code }) => `${id}/${set.id}/${code}`),
      ]),
    ]) {
      if (seen.has(place)) return place;
      seen.add(place);
    }
  }
  return undefined;
}

function notACatalog(shown: string, why: string): DiagnosticError {
  return ioError(
    "io/not-a-catalog",
    `${shown} is no catalog.json of vendor-codes: ${why}`,
    "Name the catalog.json that vendor-codes generate wrote, or a spec folder",
    shown,
  );
}
