import { acme } from "./acme-spec.js";
import type { SpecFiles } from "./compared.js";

/** Replaces each text, which must stand exactly once in all files. */
export function edited(
  files: SpecFiles,
  edits: readonly (readonly [from: string, to: string])[],
): SpecFiles {
  return edits.reduce(
    (before, [from, to]) => editedOnce(before, from, to),
    files,
  );
}

function editedOnce(files: SpecFiles, from: string, to: string): SpecFiles {
  const found = Object.entries(files).filter(([, text]) => text.includes(from));
  const [file = "", text = ""] = found[0] ?? [];
  if (found.length !== 1 || text.split(from).length !== 2) {
    throw new Error(`This does not stand exactly once: ${from}`);
  }
  return { ...files, [file]: text.split(from).join(to) };
}

export function without(files: SpecFiles, file: string): SpecFiles {
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => path !== file),
  );
}

/** The same spec before anybody gave it reasons. */
export const acmeWithoutReasons: SpecFiles = Object.fromEntries(
  Object.entries(without(acme, "reasons.yaml")).map(([file, text]) => [
    file,
    text.replace(
      /^ +(?:reason: [A-Z_]+|reasoning: .*|doubt: .*|overrides:|maxAttempts: .*|visibility: .*|severity: .*)\n/gmu,
      "",
    ),
  ]),
);
