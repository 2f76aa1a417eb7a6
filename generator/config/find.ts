import { existsSync, lstatSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { usageError } from "../diagnostic.js";
import { cannotRead } from "../files/system-error.js";

/** Name of the configuration file; a dot may stand in front where the folder should stay tidy. */
export const configName = "vendor-codes.config.yaml";

/** Name of the file of accepted changes; a dot may stand in front. */
export const acceptedName = "vendor-codes.accepted.yaml";

/**
 * The configuration in a folder, under either name.
 *
 * @throws DiagnosticError (usage) when there are two, or when it is a link that leads nowhere.
 */
export function configIn(folder: string): string | undefined {
  const [file, second] = [configName, `.${configName}`]
    .map((name) => join(folder, name))
    .filter(isThere);
  if (second !== undefined) {
    throw usageError(
      `There are two configurations in one folder: ${configName} and .${configName}`,
      "Keep one of the two",
    );
  }
  if (file !== undefined && !existsSync(file)) {
    throw usageError(
      `The configuration ${basename(file)} is a link that leads nowhere`,
      "Repair the link, or remove it to work without this configuration",
    );
  }
  return file;
}

/**
 * A link that leads nowhere is there: what it should lead to must not be passed over.
 *
 * @throws DiagnosticError (io) when its folder cannot be searched.
 */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw cannotRead(error, basename(path));
  }
}

export function findUpwards(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = configIn(folder);
    if (file !== undefined) return file;
    if (dirname(folder) === folder) return undefined;
  }
}
