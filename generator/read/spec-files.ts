import { DiagnosticError, type Diagnostic } from "../diagnostic.js";
import { compareText } from "../text/order.js";
import type { SpecInput } from "./input.js";
import type { Tree, TreeEntry } from "./tree.js";

export interface SpecFolder {
  readonly inputs: readonly SpecInput[];
  /** Files that cannot be read, and files that look like a spec file and are none. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The files that form a spec, in a fixed order: `reasons.yaml`, and those directly in `vendors/` and
 * `translations/`, wherever the tree is. Hidden files are left out.
 */
export function readSpecFiles(tree: Tree): SpecFolder {
  const diagnostics: Diagnostic[] = [];
  const attempt = <Value>(act: () => Value): Value | undefined => {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      for (const found of error.diagnostics) diagnostics.push(found);
      return undefined;
    }
  };
  const files: string[] = [];
  for (const part of ["", "vendors", "translations"]) {
    for (const entry of attempt(() => entriesOf(tree, part)) ?? []) {
      const file = part === "" ? entry.name : `${part}/${entry.name}`;
      if (isSpecFile(entry.name)) {
        files.push(file);
        continue;
      }
      const stray = strayFinding(part, entry, tree.shown(file));
      if (stray !== undefined) diagnostics.push(stray);
    }
  }
  const bytesOf = attempt(() => tree.open(files));
  const inputs = files.flatMap((file): readonly SpecInput[] => {
    const bytes = attempt(() => bytesOf?.(file));
    return bytes === undefined
      ? []
      : [{ file, shown: tree.shown(file), bytes }];
  });
  return { inputs, diagnostics };
}

/** Whether one of the files is that of a vendor. */
export function holdsVendor(inputs: readonly SpecInput[]): boolean {
  return inputs.some(({ file }) => file.startsWith("vendors/"));
}

function entriesOf(tree: Tree, part: string): readonly TreeEntry[] {
  return tree
    .list(part)
    .filter(({ name }) => !name.startsWith("."))
    .filter(({ name }) => part !== "" || /^reasons\.ya?ml$/iu.test(name))
    .toSorted((a, b) => compareText(a.name, b.name));
}

function isSpecFile(name: string): boolean {
  return name.endsWith(".yaml");
}

/** What looks like a spec file and is none would be left out without a word. */
function strayFinding(
  part: string,
  { name, inner }: TreeEntry,
  shown: string,
): Diagnostic | undefined {
  if (isYaml(name)) {
    return {
      rule: "yaml/extension",
      severity: "error",
      file: shown,
      message: "A spec file ends in .yaml; this one would be left out",
      hint: `Rename it to ${name.replace(/\.[^.]+$/u, "")}.yaml`,
    };
  }
  if (inner()?.some(isYaml) !== true) return undefined;
  return {
    rule: "yaml/subfolder",
    severity: "error",
    file: shown,
    message: `Spec files stand directly in ${part}/; those in this folder would be left out`,
    hint: "Move them one folder up",
  };
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/iu.test(name);
}
