import { Command, CommanderError, Option } from "commander";
import { exitCodes } from "../diagnostic.js";
import { toolVersion } from "../files/install.js";
import type { CommandArguments, Execute } from "./command.js";
import type { Format } from "./context.js";
import { commands, type CommandName } from "./index.js";
import type { Output, Surroundings } from "./surroundings.js";

/** The options that every command has. */
export interface SharedOptions {
  readonly config?: string;
  readonly spec?: string;
  readonly out?: string;
  readonly format: Format;
  readonly timing?: true;
}

/** Loads and runs a command; what it needs is loaded only then. */
export type Runner = (
  name: CommandName,
  options: SharedOptions,
  load: () => Promise<Execute>,
) => Promise<void>;

/** Told of wrong usage where machines read the result; people have read it on stderr by then. */
export type OnWrongUsage = (command: string, message: string) => void;

/**
 * Reads the arguments and runs the command that they name.
 *
 * @param args Without the path of Node and of the script.
 * @returns The exit code of the command line itself: 0 for help and version, 2 for wrong usage; that
 * of a command is the runner's.
 */
export async function runCommandLine(
  args: readonly string[],
  run: Runner,
  onWrongUsage: OnWrongUsage,
  outputs: Pick<Surroundings, "stdout" | "stderr">,
): Promise<number> {
  const program = makeProgram(outputs);
  for (const each of commands) addCommand(program, each, run);
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

function makeProgram({
  stdout,
  stderr,
}: Pick<Surroundings, "stdout" | "stderr">): Command {
  return new Command("vendor-codes")
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => widthOf(stdout),
      getErrHelpWidth: () => widthOf(stderr),
    })
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

/** Of a terminal; 80 elsewhere, so that a file has the same help everywhere. */
function widthOf({ isTTY, columns }: Output): number {
  return isTTY === true && columns !== undefined ? columns : 80;
}

/** A command with the options that all have, so that a script can pass the same ones to each. */
function addCommand(
  program: Command,
  declared: CommandArguments<CommandName>,
  run: Runner,
): void {
  const { name, parameters, formats, options } = declared;
  const added = program
    .command([name, ...parameters].join(" "))
    .description(declared.description)
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .showHelpAfterError(`(vendor-codes ${name} --help shows how)`)
    .option("--spec <folder>", declared.spec)
    .option("--out <folder>", declared.out)
    .option("--config <file>", declared.config)
    .addOption(
      new Option("--format <format>", "how results are printed")
        .choices(formats)
        .default("text"),
    )
    .option("--timing", "say on stderr how long each stage took")
    .addHelpText("after", `\nExamples:\n${declared.examples}`);
  for (const [key, option] of Object.entries(options)) {
    added.addOption(commanderOption(key, option));
  }
  added.action(() =>
    run(name, added.opts(), () =>
      declared.load(added.opts(), ...added.processedArgs),
    ),
  );
}

function commanderOption(
  key: string,
  declared: CommandArguments["options"][string],
): Option {
  const words = key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  const option = new Option(written(words, declared), declared.description);
  if (declared.sort === "choice") return option.choices(declared.words);
  return declared.sort === "text" && declared.default !== undefined
    ? option.default(declared.default)
    : option;
}

function written(
  words: string,
  declared: CommandArguments["options"][string],
): string {
  switch (declared.sort) {
    case "flag":
      return `--${words}`;
    case "off-switch":
      return `--no-${words}`;
    default:
      return `--${words} ${declared.value}`;
  }
}

function asksForJson(args: readonly string[]): boolean {
  return args.some(
    (arg, index) =>
      arg === "--format=json" ||
      (arg === "json" && args[index - 1] === "--format"),
  );
}
