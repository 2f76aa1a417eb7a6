import { command, reading, text } from "../command.js";

export const impact = command({
  ...reading,
  name: "impact",
  parameters: ["[base]", "[head]"],
  description:
    "Find the places in a TypeScript project that the changes between two states of the spec touch.",
  examples: `  $ vendor-codes impact --project tsconfig.json
  $ vendor-codes impact v1.2.0 --project apps/web/tsconfig.json
  $ vendor-codes impact node_modules/vendor-codes/catalog.json new/catalog.json

Exit codes: 0 no place is certainly touched by a change of level error, 1 such a place, 3 nothing could be compared or the project holds no generated code.`,
  options: {
    project: text("<file>", "tsconfig.json of the project", "tsconfig.json"),
  },
  async load({ project }, base, head) {
    const { runImpact } = await import("./run.js");
    return (context) => runImpact(context, { base, head, project });
  },
});
