import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { DiagnosticError, usageError } from "./diagnostic.js";
import { targetIds, type TargetId } from "./emit/target.js";
import { loadYaml } from "./load.js";
import type { ConfigSpec } from "./spec.js";
import { validateConfig } from "./validate.js";

/** Name of the configuration file; a dot may stand in front where the folder should stay tidy. */
export const configName = "vendor-codes.config.yaml";

/** What the tool works with, all paths absolute. */
export interface Config {
  /** Folder of the configuration file, or where the tool runs when there is none. */
  readonly root: string;
  /** The configuration file, when there is one. */
  readonly file?: string;
  readonly spec: string;
  readonly targets: readonly { readonly id: TargetId; readonly out: string }[];
  readonly project: string;
  readonly enumStyle: "enum" | "const";
  readonly importExtension: "js" | "ts" | "none";
  readonly reasons: "required" | "off";
  readonly prettier?: ConfigSpec["prettier"];
}

/** What the command line says; it wins over the configuration file. */
export interface ConfigFlags {
  readonly cwd: string;
  readonly config?: string | undefined;
  readonly spec?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * Finds and reads the configuration.
 *
 * @throws DiagnosticError (usage) when it is missing, broken or has unknown keys, or when the spec
 * folder does not exist.
 */
export function readConfig(flags: ConfigFlags): Config {
  const { cwd } = flags;
  const file =
    flags.config === undefined
      ? findUpwards(cwd)
      : existingFile(resolve(cwd, flags.config), flags.config);
  const root = file === undefined ? cwd : dirname(file);
  const data = file === undefined ? {} : parseConfig(file, cwd);
  const spec =
    flags.spec === undefined
      ? inside(root, data.spec ?? "spec", "spec", file)
      : resolve(cwd, flags.spec);
  assertFolder(spec, flags, file);
  return {
    root,
    ...(file === undefined ? {} : { file }),
    spec,
    targets: targetIds
      .filter((id) => data.targets?.[id]?.enabled !== false)
      .map((id) => ({ id, out: targetFolder(id, flags, data, root, file) })),
    project: data.project ?? "default",
    enumStyle: data.enumStyle ?? "enum",
    importExtension: data.importExtension ?? "js",
    reasons: data.reasons ?? "off",
    ...(data.prettier === undefined ? {} : { prettier: data.prettier }),
  };
}

function targetFolder(
  id: TargetId,
  flags: ConfigFlags,
  data: ConfigSpec,
  root: string,
  file: string | undefined,
): string {
  if (flags.out !== undefined) return join(resolve(flags.cwd, flags.out), id);
  const own = data.targets?.[id]?.out;
  return own === undefined
    ? join(inside(root, data.out ?? "generated", "out", file), id)
    : inside(root, own, `targets.${id}.out`, file);
}

/** A configuration file may come from anywhere; it never points out of its own folder. */
function inside(
  root: string,
  path: string,
  key: string,
  file: string | undefined,
): string {
  const target = resolve(root, path);
  if (isAbsolute(path) || !isInside(root, target)) {
    throw usageError(
      `"${key}: ${path}" points out of the folder of the configuration`,
      `Use a path inside it; a path elsewhere must be said on the command line, with ${key === "spec" ? "--spec" : "--out"}`,
      file ?? "",
    );
  }
  return target;
}

/** @example isInside("/a", "/a/b") // true */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function findUpwards(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const [file, second] = [configName, `.${configName}`]
      .map((name) => join(folder, name))
      .filter((path) => existsSync(path));
    if (second !== undefined) {
      throw usageError(
        `There are two configurations in one folder: ${configName} and .${configName}`,
        "Keep one of the two",
      );
    }
    if (file !== undefined) return file;
    if (dirname(folder) === folder) return undefined;
  }
}

function existingFile(path: string, said: string): string {
  if (existsSync(path) && statSync(path).isFile()) return path;
  throw usageError(
    `There is no configuration file ${said}`,
    "Run vendor-codes init to make one, or leave --config out",
  );
}

function assertFolder(
  spec: string,
  flags: ConfigFlags,
  file: string | undefined,
): void {
  if (existsSync(spec) && statSync(spec).isDirectory()) return;
  const shown = flags.spec ?? relative(flags.cwd, spec);
  throw file === undefined && flags.spec === undefined
    ? usageError(
        `There is no ${configName} here or in a folder above, and no folder ${shown}`,
        "Run vendor-codes init to start, or say where the spec is with --spec",
      )
    : usageError(
        `The spec folder ${shown} is no folder`,
        "Say where the spec is with --spec, or with spec: in the configuration",
      );
}

function parseConfig(file: string, cwd: string): ConfigSpec {
  const shown = relative(cwd, file).replaceAll(sep, "/");
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw usageError(`The configuration ${shown} cannot be read`);
  }
  const { source, diagnostics } = loadYaml(bytes, file, shown);
  const found = source === undefined ? { diagnostics } : validateConfig(source);
  if (found.data !== undefined) return found.data;
  throw new DiagnosticError(
    found.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      rule: `usage/${diagnostic.rule.replace("/", "-")}`,
    })),
  );
}
