import type { Format } from "./context.js";
import {
  addCommand,
  reading,
  type Program,
  type Runner,
  type SharedOptions,
} from "./program.js";

/** Of the commands that have findings in files. */
const findingFormats: readonly Format[] = ["text", "json", "github", "sarif"];

/** The commands about one state of the spec. */
export function addSpecCommands(program: Program, run: Runner): void {
  addCommand(program, "generate", {
    ...reading,
    description: "Check the spec and write the generated files.",
    out: "folder of the output; each target has one below",
    formats: findingFormats,
    examples: `  $ vendor-codes generate
  $ vendor-codes generate --check
  $ vendor-codes generate --check --format github
  $ vendor-codes generate --spec codes/spec --out src/generated`,
  })
    .option(
      "--check",
      "write nothing; list files that are not fresh, with hunks",
    )
    .action(async (options: SharedOptions & { readonly check?: boolean }) =>
      run("generate", options, async () => {
        const { runGenerate } = await import("./generate/run.js");
        return (context) => runGenerate(context, options.check === true);
      }),
    );

  addCommand(program, "lint", {
    ...reading,
    description: "Check the spec and write nothing.",
    formats: findingFormats,
    examples: `  $ vendor-codes lint
  $ vendor-codes lint --format json
  $ vendor-codes lint --format sarif > lint.sarif
  $ vendor-codes lint --rules          the rules, their severity and meaning`,
  })
    .option("--rules", "list the rules and stop")
    .action(async (options: SharedOptions & { readonly rules?: boolean }) =>
      run("lint", options, async () => {
        const { runLint, runRules } = await import("./lint/run.js");
        return options.rules === true ? runRules : runLint;
      }),
    );

  addCommand(program, "explain <code>", {
    ...reading,
    description:
      "Say everything that is known about a code, an address or a constant name.",
    examples: `  $ vendor-codes explain 1                             at every vendor that has it
  $ vendor-codes explain baidu-face/222202
  $ vendor-codes explain zoloz/result-code/SUCCESS     the address
  $ vendor-codes explain "System Error"                a label, in quotes
  $ vendor-codes explain FACE_NOT_FOUND                the constant name`,
  }).action(async (code: string, options: SharedOptions) =>
    run("explain", options, async () => {
      const { runExplain } = await import("./explain/run.js");
      return (context) => runExplain(context, code);
    }),
  );

  addCommand(program, "init", {
    description:
      "Write a starter spec, a configuration and two npm scripts; nothing that exists is replaced.",
    spec: "folder of the spec (default: spec)",
    out: "folder of the output (default: generated)",
    config: "configuration file (default: vendor-codes.config.yaml)",
    examples: `  $ vendor-codes init && vendor-codes generate
  $ vendor-codes init --spec codes --out src/generated`,
  }).action(async (options: SharedOptions) =>
    run("init", options, async () => {
      const { runInit } = await import("./init/run.js");
      return runInit;
    }),
  );
}
