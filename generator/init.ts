import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { configName } from "./config.js";
import { ioError } from "./diagnostic.js";
import { readShipped } from "./install.js";
import { reasonOf } from "./read.js";

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
 * Writes a starter spec, a configuration and two npm scripts. Nothing that exists is replaced.
 *
 * @throws DiagnosticError (io) when a file cannot be written.
 */
export function init(folder: string): readonly InitStep[] {
  const vendors = join(folder, "spec", "vendors");
  const hasVendors =
    existsSync(vendors) &&
    readdirSync(vendors).some((name) => name.endsWith(".yaml"));
  return [
    create(
      folder,
      configName,
      readShipped("templates", "init", configName).replace(
        "project: my-project",
        `project: ${projectName(folder)}`,
      ),
    ),
    hasVendors
      ? {
          file: "spec/vendors/acme.yaml",
          done: "left out",
          why: "there is a vendor file already",
        }
      : create(
          folder,
          "spec/vendors/acme.yaml",
          readShipped("templates", "init", "acme.yaml"),
        ),
    addScripts(folder),
  ];
}

function create(folder: string, file: string, content: string): InitStep {
  const path = join(folder, ...file.split("/"));
  if (existsSync(path)) return { file, done: "kept", why: "it exists" };
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: "wx" });
  } catch (error) {
    throw ioError(
      "io/cannot-write",
      `${file} cannot be written: ${reasonOf(error)}`,
      undefined,
      file,
    );
  }
  return { file, done: "written" };
}

/** The folder's name in kebab-case. */
function projectName(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^[^a-z]+|-+$/gu, "")
    .slice(0, 64);
  return name === "" ? "my-project" : name;
}

function addScripts(folder: string): InitStep {
  const file = "package.json";
  const path = join(folder, file);
  if (!existsSync(path)) {
    return {
      file,
      done: "left out",
      why: "there is none; run npm init, then vendor-codes init again for the scripts",
    };
  }
  const text = readFileSync(path, "utf8");
  const data = parseObject(text);
  const scripts = data?.["scripts"] ?? {};
  if (data === undefined || !isObject(scripts)) {
    return { file, done: "kept", why: "it cannot be read as a package" };
  }
  const added = Object.entries(initScripts).filter(
    ([name]) => !Object.hasOwn(scripts, name),
  );
  if (added.length === 0) {
    return { file, done: "kept", why: "it has the scripts" };
  }
  const indent = /^[ \t]+(?=")/mu.exec(text)?.[0] ?? "  ";
  const changed = {
    ...data,
    scripts: { ...scripts, ...Object.fromEntries(added) },
  };
  try {
    writeFileSync(path, `${JSON.stringify(changed, null, indent)}\n`);
  } catch (error) {
    throw ioError(
      "io/cannot-write",
      `${file} cannot be written: ${reasonOf(error)}`,
      undefined,
      file,
    );
  }
  return {
    file,
    done: "changed",
    why: `added the scripts ${added.map(([name]) => name).join(" and ")}`,
  };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isObject(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
