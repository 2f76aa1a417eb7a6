import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOfFile } from "../../cache/digest.js";
import { digestOfFolder, type Trace } from "../../cache/trace.js";
import type { Config, ConfigFlags } from "../../config/config.js";
import { configName } from "../../config/find.js";
import { extensionOf, ownExtensions } from "../../write/banner.js";
import type { Plan } from "../../write/plan.js";

/**
 * What a run reads: the configuration, the places where another one would have been found, and the
 * spec. Undefined where something cannot be read, which the run itself will report.
 */
export function inputTrace(
  { file, spec, root }: Config,
  { cwd, config: said }: ConfigFlags,
): Trace | undefined {
  try {
    const tops = [spec, ...linkedParts(spec)];
    const files = tops
      .flatMap((folder) => filesBelow(folder))
      .filter((path) => /\.ya?ml$/iu.test(path));
    if (file !== undefined) files.push(file);
    return {
      files: digestsOf(files),
      folders: Object.fromEntries(
        tops.map((folder) => [folder, digestOfFolder(folder)]),
      ),
      absent: said === undefined ? otherConfigs(cwd, file) : [],
      real: realPathsOf([cwd, root, spec]),
    };
  } catch {
    return undefined;
  }
}

/** A part of a spec may be a link to a folder below it, also to one of a package, which is left out. */
function linkedParts(spec: string): readonly string[] {
  return ["vendors", "translations"]
    .map((part) => join(spec, part))
    .filter((path) =>
      lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink(),
    );
}

/** The same, with everything that the run wrote or left alone in the folders of its output. */
export function wholeTrace(
  inputs: Trace,
  { files, folders }: Plan,
): Trace | undefined {
  const present = folders.filter((folder) => existsSync(folder));
  try {
    // A file of another hand may get our banner, and would then be removed.
    const others = present
      .flatMap((folder) => filesBelow(folder))
      .filter(
        (path) => !files.has(path) && ownExtensions.has(extensionOf(path)),
      );
    const written = [...files].map(
      ([path, rendered]) => [path, rendered.digest()] as const,
    );
    return {
      files: {
        ...inputs.files,
        ...digestsOf(others),
        ...Object.fromEntries(written),
      },
      folders: {
        ...inputs.folders,
        ...Object.fromEntries(
          present.map((folder) => [folder, digestOfFolder(folder)]),
        ),
      },
      absent: [
        ...inputs.absent,
        ...folders.filter((folder) => !present.includes(folder)),
      ],
      real: { ...inputs.real, ...realPathsOf(present) },
    };
  } catch {
    return undefined;
  }
}

/** Where a configuration was looked for, from the working folder upwards, and not found. */
function otherConfigs(
  cwd: string,
  found: string | undefined,
): readonly string[] {
  const paths: string[] = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    for (const name of [configName, `.${configName}`]) {
      const path = join(folder, name);
      if (path !== found) paths.push(path);
    }
    const isLast = found !== undefined && dirname(found) === folder;
    if (isLast || dirname(folder) === folder) return paths;
  }
}

/** Files and links to files; packages and git are left out. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const isLeftOut = entry.name === "node_modules" || entry.name === ".git";
      return isLeftOut ? [] : filesBelow(path);
    }
    return entry.isFile() || isLinkToFile(path) ? [path] : [];
  });
}

function isLinkToFile(path: string): boolean {
  return (
    lstatSync(path).isSymbolicLink() &&
    existsSync(path) &&
    lstatSync(realpathSync(path)).isFile()
  );
}

function digestsOf(paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.map((path) => [path, digestOfFile(path)]));
}

function realPathsOf(
  paths: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.map((path) => [path, realpathSync(path)]));
}
