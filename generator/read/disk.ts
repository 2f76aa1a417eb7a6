import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SpecInput } from "./input.js";
import { DiagnosticError, ioError, type Diagnostic } from "../diagnostic.js";
import { isInside, show } from "../files/paths.js";
import { compareText } from "../text/order.js";
import { cannotRead, hasCode } from "../files/system-error.js";

export interface SpecFolder {
  readonly inputs: readonly SpecInput[];
  /** Files that cannot be read, and files that look like a spec file and are none. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the files of a spec folder, in a fixed order. Nothing is read through a link that leads
 * out of the folder.
 *
 * @throws DiagnosticError (io) when there is no vendor file.
 */
export function readSpec(folder: string, cwd: string): SpecFolder {
  const inputs: SpecInput[] = [];
  const diagnostics: Diagnostic[] = [];
  const attempt = (read: () => void) => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      for (const found of error.diagnostics) diagnostics.push(found);
    }
  };
  const readFile = (part: string, name: string) => {
    const path = join(folder, part, name);
    const shown = show(path, cwd);
    if (name.endsWith(".yaml")) {
      const bytes = readInside(folder, path, shown);
      inputs.push({ file: `${part}/${name}`, shown, bytes });
    } else if (/\.ya?ml$/iu.test(name)) {
      diagnostics.push(wrongExtension(name, shown));
    } else if (holdsYaml(path)) {
      diagnostics.push(inSubfolder(part, shown));
    }
  };
  attempt(() => {
    for (const name of listFolder(folder, ".", cwd)) {
      if (!/^reasons\.ya?ml$/iu.test(name)) continue;
      const path = join(folder, name);
      const shown = show(path, cwd);
      if (name === "reasons.yaml") {
        const bytes = readInside(folder, path, shown);
        inputs.push({ file: name, shown, bytes });
      } else {
        diagnostics.push(wrongExtension(name, shown));
      }
    }
  });
  for (const part of ["vendors", "translations"]) {
    attempt(() => {
      for (const name of listFolder(folder, part, cwd)) {
        attempt(() => readFile(part, name));
      }
    });
  }
  if (
    diagnostics.length === 0 &&
    !inputs.some(({ file }) => file.startsWith("vendors/"))
  ) {
    throw ioError(
      "io/no-vendor",
      `There is no vendor file in ${show(join(folder, "vendors"), cwd)}`,
      "Add one, such as spec/vendors/acme.yaml; vendor-codes init writes an example",
    );
  }
  return { inputs, diagnostics };
}

/** A file that looks like a spec file and is none. */
export function wrongExtension(name: string, shown: string): Diagnostic {
  return {
    rule: "yaml/extension",
    severity: "error",
    file: shown,
    message: "A spec file ends in .yaml; this one would be left out",
    hint: `Rename it to ${name.replace(/\.[^.]+$/u, "")}.yaml`,
  };
}

/** A folder with YAML where only files are read. */
export function inSubfolder(part: string, shown: string): Diagnostic {
  return {
    rule: "yaml/subfolder",
    severity: "error",
    file: shown,
    message: `Spec files stand directly in ${part}/; those in this folder would be left out`,
    hint: "Move them one folder up",
  };
}

function holdsYaml(path: string): boolean {
  return (
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true &&
    readdirSync(path).some((name) => /\.ya?ml$/iu.test(name))
  );
}

function listFolder(
  spec: string,
  part: string,
  cwd: string,
): readonly string[] {
  const folder = join(spec, part);
  const shown = show(folder, cwd);
  try {
    assertInside(spec, folder, shown);
    return readdirSync(folder)
      .filter((name) => !name.startsWith("."))
      .toSorted(compareText);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw cannotRead(error, shown);
  }
}

function readInside(folder: string, path: string, shown: string): Uint8Array {
  try {
    assertInside(folder, path, shown);
    if (!statSync(path).isFile()) {
      throw ioError("io/not-a-file", `${shown} is no file`, undefined, shown);
    }
    return readFileSync(path);
  } catch (error) {
    throw cannotRead(error, shown);
  }
}

function assertInside(folder: string, path: string, shown: string): void {
  if (isInside(realpathSync(folder), realpathSync(path))) return;
  throw ioError(
    "io/symlink",
    `${shown} is a link that leads out of the spec folder`,
    "Put the files themselves there",
    shown,
  );
}
