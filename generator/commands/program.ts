import { Command, CommanderError, Option } from "commander";
import type { CommandContext, CommandResult, Format } from "./context.js";
import { exitCodes } from "../diagnostic.js";
import { toolVersion } from "../files/install.js";
import type { CommandName } from "../report/report.js";

export type Program = Command;

/** The options that every command has. */
export interface SharedOptions {
  readonly config?: string;
  readonly spec?: string;
  readonly out?: string;
  readonly format: Format;
}

/** Loads and runs a command; what it needs is loaded only then. */
export type Runner = (
  name: CommandName,
  options: SharedOptions,
  load: () => Promise<(context: CommandContext) => Promise<CommandResult>>,
) => Promise<void>;

/** Told of wrong usage where machines read the result; people have read it on stderr by then. */
export type OnWrongUsage = (command: string, message: string) => void;

export interface CommandWords {
  readonly description: string;
  readonly examples: string;
  readonly spec: string;
  readonly out: string;
  readonly config: string;
  /** How results are printed; `text` and `json` unless said otherwise. */
  readonly formats?: readonly Format[];
}

/** The words of a command that reads the spec and writes nothing. */
export const reading = {
  spec: "folder of the spec",
  out: "has no effect here: nothing is written",
  config: "configuration file (found upwards by default)",
} as const;

export function makeProgram(): Command {
  return new Command("vendor-codes")
    .description(
      "Vendor codes as reviewed YAML: checked, and generated as TypeScript, Markdown and JSON.",
    )
    .version(toolVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
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
  $ vendor-codes diff                  what changed since the main branch
  $ vendor-codes impact                where that touches your TypeScript

Exit codes: 0 clean, 1 findings or stale output, 2 wrong usage, 3 could not do
the work, 70 a bug of vendor-codes.`,
    );
}

/** A command with the options that all have, so that a script can pass the same ones to each. */
export function addCommand(
  program: Command,
  usage: string,
  words: CommandWords,
): Command {
  const [name] = usage.split(" ");
  return program
    .command(usage)
    .description(words.description)
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .showHelpAfterError(`(vendor-codes ${name} --help shows how)`)
    .option("--spec <folder>", words.spec)
    .option("--out <folder>", words.out)
    .option("--config <file>", words.config)
    .addOption(
      choice(
        "--format <format>",
        "how results are printed",
        words.formats ?? ["text", "json"],
      ).default("text"),
    )
    .addHelpText("after", `\nExamples:\n${words.examples}`);
}

/** An option that takes one of some words. */
export function choice(
  flags: string,
  description: string,
  choices: readonly string[],
): Option {
  return new Option(flags, description).choices(choices);
}

/**
 * Reads the arguments and runs the command that they name.
 *
 * @returns The exit code of the command line itself: 0 for help and version, 2 for wrong usage.
 */
export async function parse(
  program: Command,
  args: readonly string[],
  onWrongUsage: OnWrongUsage,
): Promise<number> {
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: "user" });
    return exitCodes.clean;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.clean;
    if (asksForJson(args)) {
      const command = program.commands.find((each) => each.name() === args[0]);
      const message = error.message.replace(/^error: /u, "");
      onWrongUsage((command ?? program).name(), message);
    }
    return exitCodes.usage;
  }
}

function asksForJson(args: readonly string[]): boolean {
  return args.some(
    (arg, index) =>
      arg === "--format=json" ||
      (arg === "json" && args[index - 1] === "--format"),
  );
}
