import { command } from "../command.js";

export const init = command({
  name: "init",
  parameters: [],
  description:
    "Write a starter spec, a configuration and two npm scripts; nothing that exists is replaced.",
  spec: "folder of the spec (default: spec)",
  out: "folder of the output (default: generated)",
  config: "configuration file (default: vendor-codes.config.yaml)",
  formats: ["text", "json"],
  examples: `  $ vendor-codes init && vendor-codes generate
  $ vendor-codes init --spec codes --out src/generated`,
  options: {},
  async load() {
    const { runInit } = await import("./run.js");
    return runInit;
  },
});
