import { compile } from "./compile.js";

/** `dist/cli`: the tool, without the scripts that build it. */
export async function buildCli(): Promise<void> {
  await compile({ from: "generator", out: "dist/cli", exclude: ["build"] });
}
