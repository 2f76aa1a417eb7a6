import { buildTool } from "./tool.js";

/** Started by `from-sources.cjs` with the folder that the tool is built into. */
const [, , folder] = process.argv;
if (folder === undefined) throw new Error("A folder is missing");
await buildTool(folder);
