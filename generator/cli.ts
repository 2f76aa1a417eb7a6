#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import {
  DiagnosticError,
  exitCodeOf,
  exitCodes,
  type Diagnostic,
} from "./diagnostic.js";
import { coloured, plain, type Paint } from "./report.js";
import type { CommandContext, CommandResult } from "./command/context.js";

/** Arguments, exit codes, streams and progress, and nothing else: the only user of `process`. */

interface SharedOptions {
  readonly config?: string;
  readonly spec?: string;
  readonly out?: string;
  readonly format: "text" | "json";
}

const paint: Paint =
  (process.stderr.isTTY && process.env["NO_COLOR"] === undefined) ||
  process.env["FORCE_COLOR"] === "1"
    ? coloured
    : plain;
const paintOut: Paint =
  (process.stdout.isTTY && process.env["NO_COLOR"] === undefined) ||
  process.env["FORCE_COLOR"] === "1"
    ? coloured
    : plain;

const started = Date.now();
let progressShown = false;

/** On a terminal, and only for work that has taken a second. */
function onStage(stage: string): void {
  if (!process.stderr.isTTY || Date.now() - started < 1000) return;
  progressShown = true;
  process.stderr.write(`\r\u001b[2K${stage} …`);
}

function endProgress(): void {
  if (progressShown) process.stderr.write("\r\u001b[2K");
  progressShown = false;
}

type Run = (context: CommandContext) => Promise<CommandResult>;

async function run(
  options: SharedOptions,
  load: () => Promise<Run>,
): Promise<void> {
  const context: CommandContext = {
    flags: {
      cwd: process.cwd(),
      config: options.config,
      spec: options.spec,
      out: options.out,
    },
    format: options.format,
    paint,
    paintOut,
    owner: `${process.pid}`,
    onStage,
  };
  try {
    const execute = await load();
    const { out, err, exitCode } = await execute(context);
    endProgress();
    if (err !== "") process.stderr.write(err);
    if (out !== "") process.stdout.write(out);
    process.exitCode = exitCode;
  } catch (error) {
    endProgress();
    if (!(error instanceof DiagnosticError)) throw error;
    await fail(error.diagnostics, options.format);
  }
}

async function fail(
  diagnostics: readonly Diagnostic[],
  format: SharedOptions["format"],
): Promise<void> {
  const { reportJson, reportText } = await import("./report.js");
  if (format === "json") {
    process.stdout.write(reportJson("failed", diagnostics));
  } else {
    process.stderr.write(`${reportText(diagnostics, new Map(), paint)}\n`);
  }
  process.exitCode = exitCodeOf(diagnostics);
}

const program = new Command("vendor-codes")
  .description(
    "Vendor codes as reviewed YAML: checked, and generated as TypeScript, Markdown and JSON.",
  )
  .helpCommand(false)
  .enablePositionalOptions()
  .showHelpAfterError("(vendor-codes --help shows the commands)")
  .exitOverride()
  .addHelpText(
    "after",
    `
Examples:
  $ vendor-codes init                  start in an empty project
  $ vendor-codes generate              write the generated files
  $ vendor-codes generate --check      fail when they are not fresh (for CI)
  $ vendor-codes explain 1004          what this code means, at every vendor

Exit codes: 0 clean, 1 findings or stale output, 2 wrong usage, 3 could not do
the work, 70 a bug of vendor-codes.`,
  );

function command(name: string, description: string, examples: string): Command {
  return program
    .command(name)
    .description(description)
    .exitOverride()
    .showHelpAfterError(`(vendor-codes ${name.split(" ")[0]} --help shows how)`)
    .addOption(
      new Option("--format <format>", "how results are printed")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText("after", `\nExamples:\n${examples}`);
}

function withSpec(of: Command): Command {
  return of
    .option("--spec <folder>", "folder of the spec")
    .option("--config <file>", "configuration file (found upwards by default)");
}

withSpec(
  command(
    "generate",
    "Check the spec and write the generated files.",
    `  $ vendor-codes generate
  $ vendor-codes generate --check
  $ vendor-codes generate --spec codes/spec --out src/generated`,
  ),
)
  .option("--out <folder>", "folder of the output; each target has one below")
  .option("--check", "write nothing; list files that are not fresh, with hunks")
  .action(async (options: SharedOptions & { readonly check?: boolean }) =>
    run(options, async () => {
      const { runGenerate } = await import("./command/generate.js");
      return (context) => runGenerate(context, options.check === true);
    }),
  );

withSpec(
  command(
    "lint",
    "Check the spec and write nothing.",
    `  $ vendor-codes lint
  $ vendor-codes lint --format json
  $ vendor-codes lint --rules          the rules, their severity and meaning`,
  ),
)
  .option("--rules", "list the rules and stop")
  .action(async (options: SharedOptions & { readonly rules?: boolean }) =>
    run(options, async () => {
      const { runLint, runRules } = await import("./command/lint.js");
      return options.rules === true ? runRules : runLint;
    }),
  );

withSpec(
  command(
    "explain <code>",
    "Say everything that is known about a code, an address or a constant name.",
    `  $ vendor-codes explain 1                             at every vendor that has it
  $ vendor-codes explain baidu-face/222202
  $ vendor-codes explain zoloz/result-code/SUCCESS     the address
  $ vendor-codes explain FACE_NOT_FOUND                the constant name`,
  ),
).action(async (code: string, options: SharedOptions) =>
  run(options, async () => {
    const { runExplain } = await import("./command/explain.js");
    return (context) => runExplain(context, code);
  }),
);

command(
  "init",
  "Write a starter spec, a configuration and two npm scripts; nothing that exists is replaced.",
  `  $ vendor-codes init && vendor-codes generate`,
).action(async (options: SharedOptions) =>
  run(options, async () => {
    const { runInit } = await import("./command/init.js");
    return runInit;
  }),
);

// A reader such as `head` may close the pipe early.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  if (process.argv.length <= 2) program.outputHelp();
  else await program.parseAsync();
} catch (error) {
  endProgress();
  if (error instanceof CommanderError) {
    // Help and version end here as well, with exit code 0; all else is wrong usage.
    process.exitCode = error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
  } else if (error instanceof DiagnosticError) {
    await fail(error.diagnostics, "text");
  } else {
    process.stderr.write(
      `This is a bug of vendor-codes; please report it with the following:\n${
        error instanceof Error ? (error.stack ?? error.message) : String(error)
      }\n`,
    );
    process.exitCode = exitCodes.bug;
  }
}
