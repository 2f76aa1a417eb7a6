import { Bundles } from "./bundles.js";

/** Put in by the build: see generator/build/tool.ts. */
declare const DIGESTS: Readonly<Record<string, string>>;
declare const TOOL: string;

/** The bundles that lie beside this file once it is built. */
export function openBundles(thread: "main" | "worker"): Bundles {
  return new Bundles({
    host: process,
    require: (name) => require(name),
    home: __dirname,
    digests: DIGESTS,
    tool: TOOL,
    thread,
  });
}
