import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { addMembers } from "./add-members.js";
import type { ConfigFlags } from "../../config/config.js";
import { isRecord } from "../../data/is-record.js";
import { cannotRead, cannotWrite } from "../../files/system-error.js";
import { replaceFile, temporaryFor } from "../../write/atomic.js";

/** The npm scripts that `init` adds. */
export const initScripts: Readonly<Record<string, string>> = {
  "codes:generate": "vendor-codes generate",
  "codes:check": "vendor-codes generate --check",
};

/** What `init` did with one file. */
export interface InitStep {
  readonly file: string;
  readonly done: "written" | "kept" | "changed" | "left out";
  readonly why?: string;
}

const file = "package.json";

const unread: InitStep = {
  file,
  done: "kept",
  why: "it cannot be read as a package; add the scripts by hand",
};

/** Adds the npm scripts to the package.json of a project; what it has stays as it is, to the byte. */
export function addScripts(
  { cwd, config }: ConfigFlags,
  owner: string,
): InitStep {
  if (!existsSync(join(cwd, file))) {
    return {
      file,
      done: "left out",
      why: "there is none; run npm init, then vendor-codes init again for the scripts",
    };
  }
  const path = realpathSync(join(cwd, file));
  const text = readPackage(path);
  const data = parseObject(text);
  const scripts = data?.["scripts"] === undefined ? {} : data["scripts"];
  if (!isRecord(data) || !isRecord(scripts)) return unread;
  const flag = config === undefined ? "" : ` --config ${shellWord(config)}`;
  const added = Object.entries(initScripts)
    .filter(([name]) => !Object.hasOwn(scripts, name))
    .map(([name, command]) => [name, `${command}${flag}`] as const);
  if (added.length === 0) {
    return { file, done: "kept", why: "it has the scripts" };
  }
  const after = addMembers(text, "scripts", Object.fromEntries(added));
  // Of two equal keys the last one counts, and the first one is edited.
  const read = parseObject(after)?.["scripts"];
  if (!isRecord(read) || added.some(([name]) => !Object.hasOwn(read, name))) {
    return unread;
  }
  try {
    replaceFile(
      path,
      after,
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

function readPackage(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw cannotRead(error, file);
  }
}

function shellWord(text: string): string {
  return /^[\w./-]+$/u.test(text) ? text : JSON.stringify(text);
}

/** Undefined for what npm cannot read either, such as a text with comments. */
function parseObject(
  text: string,
): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(text.replace(/^\ufeff/u, ""));
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
