import {
  command,
  findingFormats,
  flag,
  offSwitch,
  reading,
} from "../command.js";

export const generate = command({
  ...reading,
  name: "generate",
  parameters: [],
  description: "Check the spec and write the generated files.",
  out: "folder of the output; each target has one below",
  formats: findingFormats,
  examples: `  $ vendor-codes generate
  $ vendor-codes generate --check
  $ vendor-codes generate --check --format github
  $ vendor-codes generate --spec codes/spec --out src/generated`,
  options: {
    check: flag("write nothing; list files that are not fresh, with hunks"),
    cache: offSwitch(
      "make everything again, and keep nothing for the next run",
    ),
  },
  async load({ check, cache }) {
    const { runGenerate } = await import("./run.js");
    return (context) => runGenerate(context, { check: check === true, cache });
  },
});
