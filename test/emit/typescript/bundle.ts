import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { toJavaScript } from "./load-modules.js";
import { inTemporaryFolder, type Files } from "./temporary-folder.js";

/** What an application bundles that takes `statement` from the catalog, minified. */
export async function bundle(files: Files, statement: string): Promise<string> {
  const catalog: Record<string, string> = {
    "catalog/package.json": '{ "type": "module", "sideEffects": false }',
    "entry.js": statement,
  };
  for (const [path, code] of Object.entries(await toJavaScript(files))) {
    catalog[`catalog/${path}`] = code;
  }
  return inTemporaryFolder(catalog, async (folder) => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, "entry.js")],
      bundle: true,
      format: "esm",
      minify: true,
      treeShaking: true,
      write: false,
    });
    return outputFiles.map(({ text }) => text).join("");
  });
}

/** Bytes on the wire. */
export function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
