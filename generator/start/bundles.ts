import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";
import type { Bundled, Load } from "../files/bundled.js";
import { readCompiled, writeCompiled, type User } from "./code-cache.js";
import { codeFolders } from "./folders.js";
import { isSeldom, whenUsed } from "./seldom.js";

/** What a process knows of itself and its machine. */
export interface Host {
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The options that Node was started with. */
  readonly execArgv: readonly string[];
  readonly pid: number;
  readonly platform: string;
  readonly version: string;
  geteuid?(): number;
  /** Seconds since the process started. */
  uptime(): number;
}

export interface BundlesOptions {
  readonly host: Host;
  /** Loads what is in no bundle. */
  readonly require: (name: string) => unknown;
  /** The folder of the bundles. */
  readonly home: string;
  /** The digest of each bundle by its name. */
  readonly digests: Readonly<Record<string, string>>;
  /** Names the whole build. */
  readonly tool: string;
  /** The thread: other functions run in a worker than in the main one. */
  readonly thread: "main" | "worker";
}

type Exports = Readonly<Record<string, unknown>>;

interface Loaded {
  readonly script: Script;
  readonly module: { readonly exports: Exports };
  /** The kinds of run whose functions are compiled already. */
  readonly runs: readonly string[];
}

/** A bundle is a function, as a module is to Node: see `wrapper` in generator/build. */
type Wrapper = (
  exports: Exports,
  require: (name: string) => unknown,
  module: { exports: Exports },
  filename: string,
  folder: string,
  bundled: Bundled,
) => void;

/**
 * Loads the bundles of the tool, each when it is needed, with the code that V8 compiled in an earlier
 * run on this machine.
 */
export class Bundles {
  readonly #options: BundlesOptions;
  readonly #loaded = new Map<string, Loaded>();
  readonly #loads: Load[] = [];
  readonly #user: User;

  constructor(options: BundlesOptions) {
    this.#options = options;
    this.#user = options.host.geteuid?.();
  }

  /**
   * Runs an entry of the core: the command line, the API or a worker.
   *
   * @returns What the entry gives.
   */
  run(entry: string): unknown {
    const start = this.load("core")[entry];
    if (typeof start !== "function") throw new Error(`No entry ${entry}`);
    return start();
  }

  /** What a bundle exports. */
  load(name: string): Exports {
    const known = this.#loaded.get(name);
    if (known !== undefined) return known.module.exports;
    const { host, home, tool } = this.#options;
    const began = host.uptime();
    const filename = join(home, `${name}.js`);
    // The build escapes whatever is not ASCII, and one byte for a character is read fastest.
    const source = readFileSync(filename, "latin1");
    const compiled = this.#compiled(name);
    const script = new Script(source, {
      filename,
      ...(compiled && { cachedData: compiled.code }),
    });
    const isCached = compiled !== undefined && !script.cachedDataRejected;
    const module: { exports: Exports } = { exports: {} };
    const runs = isCached ? compiled.runs : [];
    this.#loaded.set(name, { script, module, runs });
    const wrapper: Wrapper = script.runInThisContext();
    wrapper(module.exports, this.#requireOf, module, filename, home, {
      url: pathToFileURL(filename).href,
      tool,
      loads: this.#loads,
    });
    this.#loads.push({
      name,
      isCached,
      began: began * 1000,
      ended: host.uptime() * 1000,
    });
    return module.exports;
  }

  /**
   * Keeps what V8 compiled, where this kind of run has functions that are not kept yet.
   *
   * @param run What kind of run it was.
   */
  save(run: string): void {
    const runs = [run, ...this.#loaded.keys()];
    for (const [name, { script, runs: known }] of this.#loaded) {
      if (runs.every((each) => known.includes(each))) continue;
      const all = [...new Set([...known, ...runs])].toSorted();
      const compiled = { code: script.createCachedData(), runs: all };
      const { pid } = this.#options.host;
      this.#places(name).some((path) =>
        writeCompiled(path, compiled, `${pid}-${this.#options.thread}`),
      );
    }
  }

  readonly #requireOf = (name: string): unknown => {
    const { digests, require } = this.#options;
    if (Object.hasOwn(digests, name)) return this.load(name);
    return isSeldom(name) ? whenUsed(() => require(name)) : require(name);
  };

  #compiled(name: string): ReturnType<typeof readCompiled> {
    for (const path of this.#places(name)) {
      const compiled = readCompiled(path, this.#user);
      if (compiled !== undefined) return compiled;
    }
    return undefined;
  }

  /** Compiled code fits one bundle, one version of V8 and the options of that. */
  #places(name: string): readonly string[] {
    const { host, home, digests, thread } = this.#options;
    const { arch, env, execArgv, platform, version } = host;
    const file = [
      name,
      digests[name],
      thread,
      platform,
      arch,
      version,
      crc32(JSON.stringify([execArgv, env["NODE_OPTIONS"]])).toString(36),
    ].join("-");
    return codeFolders(home, env, platform).map((folder) => join(folder, file));
  }
}
