import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { addMembers } from "./add-members.js";
import {
  assertFlags,
  configIn,
  configName,
  readSpecFolder,
  type ConfigFlags,
} from "./config.js";
import { ioError, usageError, type DiagnosticError } from "./diagnostic.js";
import { isInside, show } from "./folder.js";
import { readShipped } from "./install.js";
import { cannotRead, hasCode, reasonOf } from "./system-error.js";
import { replaceFile, temporaryFor } from "./temporary.js";

/** The npm scripts that `init` adds. */
export const initScripts: Readonly<Record<string, string>> = {
  "codes:generate": "vendor-codes generate",
  "codes:check": "vendor-codes generate --check",
};

export interface InitStep {
  readonly file: string;
  readonly done: "written" | "kept" | "changed" | "left out";
  readonly why?: string;
}

/**
 * Writes a starter spec, a configuration and two npm scripts. Nothing that exists is replaced; an
 * existing configuration says where the spec is.
 *
 * @param owner Makes the names of temporary files unique to this run.
 * @throws DiagnosticError (usage) when the flags or the existing configuration are wrong, (io) when
 * a file cannot be read or written.
 */
export function init(flags: ConfigFlags, owner: string): readonly InitStep[] {
  assertFlags(flags);
  const { cwd } = flags;
  const config =
    flags.config === undefined
      ? (configIn(cwd) ?? join(cwd, configName))
      : resolve(cwd, flags.config);
  const root = dirname(config);
  const spec = specFolder(flags, config, root);
  return [
    create(config, cwd, () => starterConfig(flags, root, spec)),
    starterSpec(spec, root, cwd),
    addScripts(flags, owner),
  ];
}

function specFolder(flags: ConfigFlags, config: string, root: string): string {
  const { cwd, spec, out } = flags;
  for (const [name, path] of [
    ["spec", spec],
    ["out", out],
  ] as const) {
    if (path === undefined || isInside(root, resolve(cwd, path))) continue;
    throw usageError(
      `--${name} ${path} points out of the folder of the configuration`,
      "Run init where both belong, or say with --config where the configuration belongs",
    );
  }
  if (spec !== undefined) return resolve(cwd, spec);
  return existsSync(config) ? readSpecFolder(config, cwd) : join(root, "spec");
}

function starterConfig(flags: ConfigFlags, root: string, spec: string): string {
  const out = resolve(flags.cwd, flags.out ?? join(root, "generated"));
  return readShipped("templates", "init", configName)
    .replace("{{project}}", () => projectName(root))
    .replace(/^spec: .*$/mu, () => `spec: ${yamlPath(root, spec)}`)
    .replace(/^out: .*$/mu, () => `out: ${yamlPath(root, out)}`);
}

function yamlPath(root: string, path: string): string {
  const shown = show(path, root);
  return /^[\w./-]*[A-Za-z][\w./-]*$/u.test(shown)
    ? shown
    : JSON.stringify(shown);
}

/** The folder's name in kebab-case. */
function projectName(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^[^a-z]+/u, "")
    .slice(0, 64)
    .replace(/-+$/u, "");
  return name === "" ? "my-project" : name;
}

function starterSpec(spec: string, root: string, cwd: string): InitStep {
  const vendors = join(spec, "vendors");
  const path = join(vendors, "acme.yaml");
  if (hasVendorFile(vendors, cwd)) {
    return {
      file: show(path, cwd),
      done: "left out",
      why: "there is a vendor file already",
    };
  }
  const up = relative(vendors, root).replaceAll(sep, "/");
  return create(path, cwd, () =>
    readShipped("templates", "init", "acme.yaml").replaceAll(
      "../../node_modules/",
      () => `${up}/node_modules/`,
    ),
  );
}

function hasVendorFile(vendors: string, cwd: string): boolean {
  try {
    return readdirSync(vendors).some((name) => /\.ya?ml$/iu.test(name));
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw cannotRead(error, show(vendors, cwd));
  }
}

function create(path: string, cwd: string, content: () => string): InitStep {
  const file = show(path, cwd);
  if (existsSync(path)) return { file, done: "kept", why: "it exists" };
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content(), { flag: "wx" });
  } catch (error) {
    // Half a file would be kept by the next run.
    if (hasCode(error, "ENOSPC", "EDQUOT")) rmSync(path, { force: true });
    throw cannotWrite(error, file);
  }
  return { file, done: "written" };
}

function cannotWrite(error: unknown, file: string): DiagnosticError {
  return ioError(
    "io/cannot-write",
    `${file} cannot be written: ${reasonOf(error)}`,
    undefined,
    file,
  );
}

function addScripts({ cwd, config }: ConfigFlags, owner: string): InitStep {
  const file = "package.json";
  if (!existsSync(join(cwd, file))) {
    return {
      file,
      done: "left out",
      why: "there is none; run npm init, then vendor-codes init again for the scripts",
    };
  }
  const path = realpathSync(join(cwd, file));
  const text = readPackage(path, file);
  const data = parseObject(text);
  const scripts = data?.["scripts"] ?? {};
  if (data === undefined || !isObject(scripts)) {
    return {
      file,
      done: "kept",
      why: "it cannot be read as a package; add the scripts by hand",
    };
  }
  const flag = config === undefined ? "" : ` --config ${shellWord(config)}`;
  const added = Object.entries(initScripts)
    .filter(([name]) => !Object.hasOwn(scripts, name))
    .map(([name, command]) => [name, `${command}${flag}`] as const);
  if (added.length === 0) {
    return { file, done: "kept", why: "it has the scripts" };
  }
  try {
    replaceFile(
      path,
      addMembers(text, "scripts", Object.fromEntries(added)),
      temporaryFor(path, "init", owner),
      statSync(path).mode,
    );
  } catch (error) {
    throw cannotWrite(error, file);
  }
  return {
    file,
    done: "changed",
    why: `added the scripts ${added.map(([name]) => name).join(" and ")}`,
  };
}

function readPackage(path: string, file: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw cannotRead(error, file);
  }
}

function shellWord(text: string): string {
  return /^[\w./-]+$/u.test(text) ? text : JSON.stringify(text);
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text.replace(/^\ufeff/u, ""));
    return isObject(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
