import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { usageError, type DiagnosticError } from "../diagnostic.js";
import { cannotRead, hasCode } from "../system-error.js";
import type { NamedCodes } from "./rename.js";

/**
 * Reads the names of a catalog.json, for those who use the packed catalog and have no spec.
 * Only what is needed is looked at, so that a catalog of a later version can be read as well.
 *
 * @throws DiagnosticError (usage) when there is no such file, or it is no catalog.
 */
export function readNames(path: string, cwd: string): readonly NamedCodes[] {
  const data = parse(read(resolve(cwd, path), path), path);
  return list(data, "vendors", path).flatMap((vendor) =>
    list(vendor, "codeSets", path).map((codeSet) => ({
      name: text(codeSet, "name", path),
      codes: list(codeSet, "codes", path).map((code) => ({
        name: text(code, "name", path),
        aliases: aliasesOf(code, path),
      })),
    })),
  );
}

function read(path: string, shown: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (!hasCode(error, "ENOENT", "EISDIR", "ENOTDIR")) {
      throw cannotRead(error, shown);
    }
    throw usageError(
      `There is no file ${shown}`,
      "Give the catalog.json of the package, such as node_modules/vendor-codes/catalog.json",
    );
  }
}

function parse(content: string, shown: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ""));
  } catch {
    throw noCatalog(shown, "it is no JSON");
  }
}

function aliasesOf(code: unknown, shown: string): readonly string[] {
  const aliases = valueOf(code, "aliases");
  if (aliases === undefined) return [];
  if (!Array.isArray(aliases)) {
    throw noCatalog(shown, "aliases of a code is no list");
  }
  return aliases.map((alias: unknown) => {
    if (isName(alias)) return alias;
    throw noCatalog(shown, "an alias is no name");
  });
}

function list(data: unknown, key: string, shown: string): readonly unknown[] {
  const value = valueOf(data, key);
  if (Array.isArray(value)) return value;
  throw noCatalog(shown, `it has no list of ${key} where one belongs`);
}

function text(data: unknown, key: string, shown: string): string {
  const value = valueOf(data, key);
  if (isName(value)) return value;
  throw noCatalog(shown, `a ${key} is missing or is no identifier`);
}

/** What goes into the user's code is a word, whatever the file holds. */
function isName(value: unknown): value is string {
  return typeof value === "string" && /^[A-Za-z][A-Za-z0-9_]*$/u.test(value);
}

function valueOf(data: unknown, key: string): unknown {
  if (typeof data !== "object" || data === null) return undefined;
  const own: PropertyDescriptor | undefined = Object.getOwnPropertyDescriptor(
    data,
    key,
  );
  return own?.value;
}

function noCatalog(shown: string, why: string): DiagnosticError {
  return usageError(
    `${shown} is no catalog of vendor-codes: ${why}`,
    "Give the catalog.json of the package, such as node_modules/vendor-codes/catalog.json",
    shown,
  );
}
