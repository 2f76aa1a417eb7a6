import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import {
  assertFlags,
  readSpecFolder,
  type ConfigFlags,
} from "../../config/config.js";
import { configIn, configName } from "../../config/find.js";
import { ioError, usageError } from "../../diagnostic.js";
import { isInside, show } from "../../files/paths.js";
import { addScripts, type InitStep } from "./scripts.js";
import { readShipped } from "../../files/install.js";
import { cannotRead, cannotWrite, hasCode } from "../../files/system-error.js";

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
  assertNoWayOut(root, join(spec, "vendors"), cwd);
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
  return withSchemas(readShipped("templates", "init", configName), root, root)
    .replace("{{project}}", () => projectName(root))
    .replace(/^spec: .*$/mu, () => `spec: ${yamlPath(root, spec)}`)
    .replace(/^out: .*$/mu, () => `out: ${yamlPath(root, out)}`);
}

function yamlPath(root: string, path: string): string {
  const shown = show(path, root);
  return /^[\w./-]+$/u.test(shown) && /[A-Za-z]/u.test(shown)
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
    .replace(/-$/u, "");
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
  return create(path, cwd, () =>
    withSchemas(readShipped("templates", "init", "acme.yaml"), root, vendors),
  );
}

/** A file of the templates, with the way from its folder to the schemas of the installed tool. */
function withSchemas(text: string, root: string, folder: string): string {
  const way = relative(folder, installFolder(root)).replaceAll(sep, "/");
  return text.replaceAll(
    /(?<![./])(?:\.\.?\/)+(?=node_modules\/@vendor-codes\/cli\/)/gu,
    () =>
      way.startsWith("..") ? `${way}/` : `./${way === "" ? "" : `${way}/`}`,
  );
}

/** The folder whose node_modules hold the tool: in a workspace it may be one above. */
function installFolder(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "node_modules", "@vendor-codes", "cli"))) {
      return folder;
    }
    if (dirname(folder) === folder) return root;
  }
}

/** A link in place of a folder of the spec must not lead the starter spec somewhere else. */
function assertNoWayOut(root: string, folder: string, cwd: string): void {
  let path = root;
  for (const part of relative(root, folder).split(sep)) {
    path = join(path, part);
    const status = lstatSync(path, { throwIfNoEntry: false });
    // What is not there yet is made; what is no folder is said when it is to be one.
    if (status === undefined) return;
    if (!status.isSymbolicLink() && !status.isDirectory()) return;
    const shown = show(path, cwd);
    let real: string;
    try {
      real = realpathSync(path);
    } catch (error) {
      throw cannotRead(error, shown);
    }
    if (isInside(realpathSync(root), real)) continue;
    throw ioError(
      "io/symlink",
      `${shown} leads out of the folder of the configuration`,
      "Put the folder itself there",
      shown,
    );
  }
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
