import type { CommandContext, CommandResult, Format } from "./context.js";

/** A switch, such as `--check`. */
export interface Flag {
  readonly sort: "flag";
  readonly description: string;
}

/** What is on unless it is switched off: `cache` is written `--no-cache`. */
export interface OffSwitch {
  readonly sort: "off-switch";
  readonly description: string;
}

/** An option that takes any text. */
export interface Text<Default extends string | undefined = string | undefined> {
  readonly sort: "text";
  /** As help names the value, such as `<file>`. */
  readonly value: string;
  readonly description: string;
  readonly default: Default;
}

/** An option that takes one of some words. */
export interface Choice<Word extends string = string> {
  readonly sort: "choice";
  readonly value: string;
  readonly description: string;
  readonly words: readonly Word[];
}

/** Options by their name in camel case: `failOn` is written `--fail-on`. */
export type Options = Readonly<
  Record<string, Flag | OffSwitch | Text | Choice>
>;

/** What the command line gives for options. */
export type Values<Declared extends Options> = {
  readonly [Key in keyof Declared]: ValueOf<Declared[Key]>;
};

type ValueOf<Declared> = Declared extends Flag
  ? true | undefined
  : Declared extends OffSwitch
    ? boolean
    : Declared extends Choice<infer Word>
      ? Word | undefined
      : Declared extends Text<string>
        ? string
        : string | undefined;

/** What the command line gives for parameters: `<code>` is there, `[base]` may not be. */
export type Given<Parameters extends readonly string[]> = {
  readonly [Index in keyof Parameters]: Parameters[Index] extends `<${string}`
    ? string
    : string | undefined;
};

export type Execute = (context: CommandContext) => Promise<CommandResult>;

/** What the command line knows about a command before it is run. */
export interface CommandArguments<
  Name extends string = string,
  Parameters extends readonly string[] = readonly string[],
  Declared extends Options = Options,
> {
  readonly name: Name;
  /** In their order: `<code>` must be given, `[base]` may be. */
  readonly parameters: Parameters;
  readonly description: string;
  /** Lines of a terminal, each with what it does; then what the exit codes mean, where that differs. */
  readonly examples: string;
  /** What the options that every command has mean here. */
  readonly spec: string;
  readonly out: string;
  readonly config: string;
  /** How results can be printed. */
  readonly formats: readonly Format[];
  /** Those that no other command has, in the order of the help. */
  readonly options: Declared;
  /**
   * Loads what the command needs, which nothing else does. A method, so that commands with different
   * options fit into one list; who calls it gives it what `options` and `parameters` declare.
   */
  load(
    options: Values<Declared>,
    ...parameters: Given<Parameters>
  ): Promise<Execute>;
}

/** The words of a command that reads the spec and writes nothing. */
export const reading = {
  spec: "folder of the spec",
  out: "has no effect here: nothing is written",
  config: "configuration file (found upwards by default)",
  formats: ["text", "json"],
} as const;

/** The formats of a command that has findings in files. */
export const findingFormats = ["text", "json", "github", "sarif"] as const;

/**
 * The arguments of a command, with the types of what it is given derived from what it declares.
 *
 * @example
 * command({
 *   ...reading,
 *   name: "hello",
 *   parameters: [],
 *   description: "Say hello.",
 *   examples: "  $ vendor-codes hello",
 *   options: {},
 *   load: async () => async () => ({ out: "hello", err: "", exitCode: 0 }),
 * }).name // "hello"
 */
export function command<
  const Name extends string,
  const Parameters extends readonly string[],
  const Declared extends Options,
>(
  declared: CommandArguments<Name, Parameters, Declared>,
): CommandArguments<Name, Parameters, Declared> {
  return declared;
}

/** @example flag("list the rules and stop").sort // "flag" */
export function flag(description: string): Flag {
  return { sort: "flag", description };
}

/** @example offSwitch("make everything again").sort // "off-switch" */
export function offSwitch(description: string): OffSwitch {
  return { sort: "off-switch", description };
}

/** @example text("<file>", "tsconfig.json of the project", "tsconfig.json").default // "tsconfig.json" */
export function text(value: string, description: string): Text<undefined>;
export function text(
  value: string,
  description: string,
  byDefault: string,
): Text<string>;
export function text(
  value: string,
  description: string,
  byDefault?: string,
): Text {
  return { sort: "text", value, description, default: byDefault };
}

/** @example choice("<level>", "the level that fails", ["error", "none"]).words // ["error", "none"] */
export function choice<const Word extends string>(
  value: string,
  description: string,
  words: readonly Word[],
): Choice<Word> {
  return { sort: "choice", value, description, words };
}
