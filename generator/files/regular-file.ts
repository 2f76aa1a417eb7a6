import { readFileSync, statSync } from "node:fs";
import { ioError } from "../diagnostic.js";
import { cannotRead } from "./system-error.js";

/**
 * The bytes of a file that people name or that has a fixed name. A pipe or a device in its place
 * would keep the tool waiting for ever.
 *
 * @param shown The path as it is shown to people.
 * @throws DiagnosticError (io) when it is no file or cannot be read.
 */
export function readRegularFile(path: string, shown: string): Uint8Array {
  try {
    if (!statSync(path).isFile()) {
      throw ioError("io/not-a-file", `${shown} is no file`, undefined, shown);
    }
    return readFileSync(path);
  } catch (error) {
    throw cannotRead(error, shown);
  }
}
