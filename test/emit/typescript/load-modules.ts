import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { inTemporaryFolder, type Files } from "./temporary-folder.js";

/** The JavaScript of generated TypeScript, made file by file as the build makes it. */
export async function toJavaScript(files: Files): Promise<Files> {
  const made = await Promise.all(
    Object.entries(files).map(async ([path, content]) => {
      const { code } = await transform(content, {
        loader: "ts",
        format: "esm",
        target: "es2022",
      });
      return [path.replace(/\.ts$/u, ".js"), code] as const;
    }),
  );
  return Object.fromEntries(made);
}

/** What a loaded module exports. */
export interface Exports {
  get(name: string): unknown;
  call(name: string, ...given: readonly unknown[]): unknown;
}

/** Loads generated modules as an application does; the answer has them by path, without ending. */
export async function loadModules(
  files: Files,
): Promise<(path: string) => Exports> {
  const code = await toJavaScript(files);
  const project = { ...code, "package.json": '{ "type": "module" }' };
  const loaded = await inTemporaryFolder(project, async (folder) => {
    const modules = new Map<string, Exports>();
    for (const file of Object.keys(code)) {
      const url = pathToFileURL(join(folder, file)).href;
      const path = file.replace(/\.js$/u, "");
      modules.set(path, exportsOf(path, await import(/* @vite-ignore */ url)));
    }
    return modules;
  });
  return (path) => {
    const found = loaded.get(path);
    if (found === undefined) throw new Error(`There is no module ${path}`);
    return found;
  };
}

function exportsOf(
  path: string,
  module: Readonly<Record<string, unknown>>,
): Exports {
  const get = (name: string): unknown => {
    if (!(name in module)) throw new Error(`${path} exports no ${name}`);
    return module[name];
  };
  const call = (name: string, ...given: readonly unknown[]): unknown => {
    const called = get(name);
    if (typeof called !== "function") {
      throw new Error(`${name} of ${path} is no function`);
    }
    return Reflect.apply(called, undefined, given);
  };
  return { get, call };
}
