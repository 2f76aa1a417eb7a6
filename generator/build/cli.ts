import { buildApi } from "./api.js";
import { buildTool } from "./tool.js";

/** The package `@vendor-codes/cli`: the tool in `dist/cli`, and its API for programs in `dist/api`. */
export async function buildCli(): Promise<void> {
  await buildTool("dist/cli");
  buildApi("dist/api");
}
