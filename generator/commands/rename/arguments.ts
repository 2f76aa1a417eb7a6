import { command, flag, reading, text } from "../command.js";

export const rename = command({
  ...reading,
  name: "rename",
  parameters: [],
  description:
    "Apply declared renames (renamedFrom) to a TypeScript project; formatting and comments stay.",
  out: "has no effect here: the files of the project are written",
  examples: `  $ vendor-codes rename --project tsconfig.json --dry-run
  $ vendor-codes rename --project tsconfig.json
  $ vendor-codes rename --catalog node_modules/vendor-codes/catalog.json

Exit codes: 0 done, 1 places were left alone, with what to do, 3 the project holds no generated code.`,
  options: {
    project: text("<file>", "tsconfig.json of the project", "tsconfig.json"),
    catalog: text("<file>", "take the renames from a catalog.json"),
    dryRun: flag("write nothing; show the hunks"),
  },
  async load({ project, catalog, dryRun }) {
    const { runRename } = await import("./run.js");
    return (context) =>
      runRename(context, { project, catalog, dryRun: dryRun === true });
  },
});
