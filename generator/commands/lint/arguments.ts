import { command, findingFormats, flag, reading } from "../command.js";

export const lint = command({
  ...reading,
  name: "lint",
  parameters: [],
  description: "Check the spec and write nothing.",
  formats: findingFormats,
  examples: `  $ vendor-codes lint
  $ vendor-codes lint --format json
  $ vendor-codes lint --format sarif > lint.sarif
  $ vendor-codes lint --rules          the rules, their severity and meaning`,
  options: { rules: flag("list the rules and stop") },
  async load({ rules }) {
    const { runLint, runRules } = await import("./run.js");
    return rules === true ? runRules : runLint;
  },
});
