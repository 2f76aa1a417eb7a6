import {
  existsSync,
  lstatSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import {
  DiagnosticError,
  ioError,
  usageError,
  type Diagnostic,
} from "../diagnostic.js";
import { isInside, show } from "../files/paths.js";
import { loadYaml, type Path, type SourceFile } from "../read/load.js";
import { formatPointer } from "../read/pointer.js";
import type { ConfigSpec, DiffSpec } from "../read/spec.js";
import { cannotRead } from "../files/system-error.js";
import { targetConfigs, unknownTargets, type TargetConfig } from "./targets.js";
import { validateConfig } from "../read/validate.js";

/** Name of the configuration file; a dot may stand in front where the folder should stay tidy. */
export const configName = "vendor-codes.config.yaml";

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
  const source = file === undefined ? undefined : loadConfig(file, cwd);
  const data = source === undefined ? {} : validData(source);
  if (source !== undefined) assertPaths(source, data, root);
  const spec =
    flags.spec === undefined
      ? resolve(root, data.spec ?? "spec")
      : resolve(cwd, flags.spec);
  if (flags.isSpecOptional !== true || existsSync(spec)) {
    assertSpec(spec, flags, root, source);
  }
  return {
    root,
    ...(file === undefined ? {} : { file }),
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
    ...(data.prettier === undefined ? {} : { prettier: data.prettier }),
    diff: diffConfig(data.diff ?? {}, root),
  };
}

/** Name of the file of accepted changes; a dot may stand in front. */
export const acceptedName = "vendor-codes.accepted.yaml";

function diffConfig(diff: DiffSpec, root: string): DiffConfig {
  const accepted =
    diff.accepted === undefined
      ? [acceptedName, `.${acceptedName}`]
          .map((name) => join(root, name))
          .find(isThere)
      : resolve(root, diff.accepted);
  return {
    failOn: diff.failOn ?? "error",
    levels: new Map(Object.entries(diff.levels ?? {})),
    ...(accepted === undefined ? {} : { accepted }),
    package: resolve(root, diff.package ?? "package.json"),
    ...(diff.main === undefined ? {} : { main: diff.main }),
  };
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
  const source = loadConfig(file, cwd);
  const data = validData(source);
  assertPaths(source, data, root);
  return resolve(root, data.spec ?? "spec");
}

/** A configuration file may come from anywhere; it never points out of its own folder. */
function assertPaths(source: SourceFile, data: ConfigSpec, root: string): void {
  const written: readonly (readonly [Path, string | undefined])[] = [
    [["spec"], data.spec],
    [["out"], data.out],
    [["diff", "accepted"], data.diff?.accepted],
    [["diff", "package"], data.diff?.package],
    ...Object.entries(data.targets ?? {}).map(
      ([id, target]) => [["targets", id, "out"], target.out] as const,
    ),
  ];
  const problems: Diagnostic[] = [];
  for (const [path, value] of written) {
    if (value === undefined) continue;
    if (!isAbsolute(value) && isInside(root, resolve(root, value))) continue;
    problems.push({
      rule: "usage/config-path",
      severity: "error",
      file: source.shown,
      range: source.locate(path),
      pointer: formatPointer(path),
      message: `"${path.join(".")}: ${value}" points out of the folder of the configuration`,
      hint:
        path[0] === "diff"
          ? "Use a path inside it"
          : `Use a path inside it; a path elsewhere must be said on the command line, with ${path[0] === "spec" ? "--spec" : "--out"}`,
    });
  }
  if (problems.length > 0) {
    throw new DiagnosticError(problems, new Map([[source.shown, source.text]]));
  }
}

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
      "Mend the link, or remove it to work without this configuration",
    );
  }
  return file;
}

/** A link that leads nowhere is there: what it should lead to must not be passed over. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function findUpwards(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = configIn(folder);
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

function assertSpec(
  spec: string,
  flags: ConfigFlags,
  root: string,
  source: SourceFile | undefined,
): void {
  const shown = flags.spec ?? show(spec, flags.cwd);
  if (!existsSync(spec) || !statSync(spec).isDirectory()) {
    throw source === undefined && flags.spec === undefined
      ? usageError(
          `There is no ${configName} here or in a folder above, and no folder ${shown}`,
          "Run vendor-codes init to start, or say where the spec is with --spec",
        )
      : usageError(
          `The spec folder ${shown} is no folder`,
          "Say where the spec is with --spec, or with spec: in the configuration",
        );
  }
  if (flags.spec !== undefined) return;
  if (isInside(realpathSync(root), realpathSync(spec))) return;
  throw ioError(
    "io/symlink",
    `The spec folder ${shown} is a link that leads out of the folder of the configuration`,
    `If that is meant, say so with --spec ${shown}`,
    shown,
  );
}

function loadConfig(file: string, cwd: string): SourceFile {
  const shown = show(file, cwd);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw cannotRead(error, shown);
  }
  const { source, diagnostics, text } = loadYaml(bytes, file, shown);
  if (source === undefined) throw asUsage(diagnostics, shown, text);
  return source;
}

function validData(source: SourceFile): ConfigSpec {
  const { data, diagnostics } = validateConfig(source);
  const found = [...diagnostics, ...unknownTargets(source)];
  if (data === undefined || found.length > 0) {
    throw asUsage(found, source.shown, source.text);
  }
  return data;
}

/** What is wrong with the configuration is a wrong invocation, not a finding of the spec. */
function asUsage(
  diagnostics: readonly Diagnostic[],
  shown: string,
  text: string,
): DiagnosticError {
  return new DiagnosticError(
    diagnostics.map((diagnostic) => ({
      ...diagnostic,
      rule: `usage/${diagnostic.rule.replace("/", "-")}`,
    })),
    new Map([[shown, text]]),
  );
}
