import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { defined } from "../data/defined.js";
import { usageError } from "../diagnostic.js";
import type { ConfigSpec, DiffSpec } from "../read/spec.js";
import { acceptedName, findUpwards, isThere } from "./find.js";
import { loadConfig } from "./load.js";
import { assertPaths, assertSpec, existingFile } from "./paths.js";
import { targetConfigs, type TargetConfig } from "./targets.js";

/** What the tool works with, all paths absolute. */
export interface Config {
  /** Folder of the configuration file, or where the tool runs when there is none. */
  readonly root: string;
  /** The configuration file, when there is one. */
  readonly file?: string;
  readonly spec: string;
  readonly targets: readonly TargetConfig[];
  readonly project: string;
  readonly enumStyle: "enum" | "const";
  readonly importExtension: "js" | "ts" | "none";
  readonly reasons: "required" | "off";
  readonly prettier?: ConfigSpec["prettier"];
  readonly diff: DiffConfig;
}

/** How changes are reviewed, all paths absolute. */
export interface DiffConfig {
  readonly failOn: "error" | "warn" | "info" | "none";
  readonly levels: ReadonlyMap<string, "error" | "warn" | "info">;
  /** The file of accepted changes; undefined when there is none. */
  readonly accepted?: string;
  /** The package.json whose version --expect-bump looks at. */
  readonly package: string;
  /** The branch that changes are compared with, where the configuration names one. */
  readonly main?: string;
}

/** What the command line says; it wins over the configuration file. */
export interface ConfigFlags {
  readonly cwd: string;
  readonly config?: string | undefined;
  readonly spec?: string | undefined;
  readonly out?: string | undefined;
  /** Set where a command can work without the spec folder. */
  readonly isSpecOptional?: boolean;
}

/**
 * Finds and reads the configuration.
 *
 * @throws DiagnosticError (usage) when it is missing, broken or has unknown keys, or when the spec
 * folder does not exist; (io) when it cannot be read or the spec folder is a link that leads out.
 */
export function readConfig(flags: ConfigFlags): Config {
  assertFlags(flags);
  const { cwd } = flags;
  const file =
    flags.config === undefined
      ? findUpwards(cwd)
      : existingFile(resolve(cwd, flags.config), flags.config);
  const root = file === undefined ? cwd : dirname(file);
  const loaded = file === undefined ? undefined : loadConfig(file, cwd);
  const data = loaded?.data ?? {};
  if (loaded !== undefined) assertPaths(loaded, root);
  const spec =
    flags.spec === undefined
      ? resolve(root, data.spec ?? "spec")
      : resolve(cwd, flags.spec);
  if (flags.isSpecOptional !== true || existsSync(spec)) {
    assertSpec(spec, flags, root, loaded !== undefined);
  }
  return defined({
    root,
    file,
    spec,
    targets: targetConfigs(
      data,
      root,
      flags.out === undefined ? undefined : resolve(cwd, flags.out),
    ),
    project: data.project ?? "default",
    enumStyle: data.enumStyle ?? "enum",
    importExtension: data.importExtension ?? "js",
    reasons: data.reasons ?? "off",
    prettier: data.prettier,
    diff: diffConfig(data.diff ?? {}, root),
  });
}

function diffConfig(diff: DiffSpec, root: string): DiffConfig {
  const accepted =
    diff.accepted === undefined
      ? [acceptedName, `.${acceptedName}`]
          .map((name) => join(root, name))
          .find(isThere)
      : resolve(root, diff.accepted);
  return defined({
    failOn: diff.failOn ?? "error",
    levels: new Map(Object.entries(diff.levels ?? {})),
    accepted,
    package: resolve(root, diff.package ?? "package.json"),
    main: diff.main,
  });
}

/** An empty value is most likely a variable of a script that is not set. */
export function assertFlags(flags: ConfigFlags): void {
  for (const name of ["config", "spec", "out"] as const) {
    if (flags[name] !== "") continue;
    throw usageError(
      `--${name} is empty`,
      `Write a path after --${name}, or leave it out`,
    );
  }
}

/** Where a configuration file says that the spec is, whether there is one or not. */
export function readSpecFolder(file: string, cwd: string): string {
  const root = dirname(file);
  const loaded = loadConfig(file, cwd);
  assertPaths(loaded, root);
  return resolve(root, loaded.data.spec ?? "spec");
}
