#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import { Command, CommanderError, Option } from "commander";
import {
  DiagnosticError,
  exitCodeOf,
  exitCodes,
  sortDiagnostics,
  type Diagnostic,
} from "./diagnostic.js";
import { toolVersion } from "./install.js";
import {
  coloured,
  plain,
  reportJson,
  reportText,
  type CommandName,
  type Paint,
} from "./report.js";
import { reasonOf } from "./system-error.js";
import type {
  CommandContext,
  CommandResult,
  Format,
} from "./command/context.js";

/** Arguments, exit codes, streams and progress, and nothing else: the only user of `process`. */

interface SharedOptions {
  readonly config?: string;
  readonly spec?: string;
  readonly out?: string;
  readonly format: Format;
}

interface DiffOptions {
  readonly failOn?: "error" | "warn" | "info" | "none";
  readonly expectBump?: boolean;
  readonly all?: boolean;
  readonly accept?: boolean;
  readonly reason?: string;
  readonly author?: string;
  readonly until?: string;
  readonly link?: string;
  readonly release?: string;
}

/** Colours only on a terminal, and not where they are unwanted (https://no-color.org). */
function paintFor({ isTTY }: { readonly isTTY?: boolean }): Paint {
  const { NO_COLOR: noColor = "", TERM: terminal } = process.env;
  return isTTY === true && noColor === "" && terminal !== "dumb"
    ? coloured
    : plain;
}

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

/** If several exit codes apply, the highest. */
function exitWith(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

type Run = (context: CommandContext) => Promise<CommandResult>;

async function run(
  name: CommandName,
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
    paint: paintFor(process.stderr),
    paintOut: paintFor(process.stdout),
    owner: randomUUID(),
    environment: process.env,
    today: new Date(started).toISOString().slice(0, 10),
    onStage,
  };
  try {
    const execute = await load();
    const { out, err, exitCode } = await execute(context);
    endProgress();
    if (out !== "") process.stdout.write(out);
    if (err !== "") process.stderr.write(err);
    exitWith(exitCode);
  } catch (error) {
    endProgress();
    if (!(error instanceof DiagnosticError)) throw error;
    await fail(name, error.diagnostics, context);
  }
}

async function fail(
  name: CommandName,
  unsorted: readonly Diagnostic[],
  { format, paint, flags: { cwd } }: CommandContext,
): Promise<void> {
  const diagnostics = sortDiagnostics(unsorted);
  if (format === "json") {
    process.stdout.write(reportJson(name, diagnostics));
  } else if (format === "github" || format === "sarif") {
    const { printDiagnostics } = await import("./command/alerts.js");
    process.stdout.write(
      await printDiagnostics(format, name, diagnostics, cwd),
    );
  }
  // Annotations stand in the same log; SARIF goes to a file.
  if (format !== "json" && format !== "github") {
    process.stderr.write(`${reportText(diagnostics, new Map(), paint)}\n`);
  }
  exitWith(exitCodeOf(diagnostics));
}

function reportBug(error: unknown): void {
  endProgress();
  process.stderr.write(
    `This is a bug of vendor-codes ${toolVersion()} (Node ${process.version}); please report it with the following:\n${
      error instanceof Error ? (error.stack ?? error.message) : String(error)
    }\n`,
  );
  exitWith(exitCodes.bug);
}

const program = new Command("vendor-codes")
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

interface CommandWords {
  readonly description: string;
  readonly examples: string;
  readonly spec: string;
  readonly out: string;
  readonly config: string;
  /** How results are printed; `text` and `json` unless said otherwise. */
  readonly formats?: readonly Format[];
}

/** A command with the options that all have, so that a script can pass the same ones to each. */
function command(usage: string, words: CommandWords): Command {
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
      new Option("--format <format>", "how results are printed")
        .choices(words.formats ?? ["text", "json"])
        .default("text"),
    )
    .addHelpText("after", `\nExamples:\n${words.examples}`);
}

const reading = {
  spec: "folder of the spec",
  out: "has no effect here: nothing is written",
  config: "configuration file (found upwards by default)",
} as const;

/** Of the commands that have findings in files. */
const findingFormats: readonly Format[] = ["text", "json", "github", "sarif"];

command("generate", {
  ...reading,
  description: "Check the spec and write the generated files.",
  out: "folder of the output; each target has one below",
  formats: findingFormats,
  examples: `  $ vendor-codes generate
  $ vendor-codes generate --check
  $ vendor-codes generate --check --format github
  $ vendor-codes generate --spec codes/spec --out src/generated`,
})
  .option("--check", "write nothing; list files that are not fresh, with hunks")
  .action(async (options: SharedOptions & { readonly check?: boolean }) =>
    run("generate", options, async () => {
      const { runGenerate } = await import("./command/generate.js");
      return (context) => runGenerate(context, options.check === true);
    }),
  );

command("lint", {
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
      const { runLint, runRules } = await import("./command/lint.js");
      return options.rules === true ? runRules : runLint;
    }),
  );

command("explain <code>", {
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
    const { runExplain } = await import("./command/explain.js");
    return (context) => runExplain(context, code);
  }),
);

command("diff [base] [head]", {
  ...reading,
  description:
    "Say what changed between two states of the spec, and whom it touches. A state is a git ref, a folder or a catalog.json; without any, from the main branch to the work tree.",
  examples: `  $ vendor-codes diff                          the work tree against the main branch
  $ vendor-codes diff v1.2.0                   the work tree against a tag
  $ vendor-codes diff main...feature           two refs, from where they part
  $ vendor-codes diff old/spec spec            two folders
  $ vendor-codes diff v1.0.0:codes/spec        where the spec stood elsewhere then
  $ vendor-codes diff --format markdown        a comment for a pull request
  $ vendor-codes diff --accept --reason "..."  entries for vendor-codes.accepted.yaml

Exit codes: 0 no change at or above --fail-on, 1 such a change, 3 nothing could be compared.`,
  formats: ["text", "json", "markdown", "github", "sarif", "changelog"],
})
  .addOption(
    new Option(
      "--fail-on <level>",
      "the level of change that fails (default: error, or what the configuration says)",
    ).choices(["error", "warn", "info", "none"]),
  )
  .option(
    "--expect-bump",
    "fail when the version in package.json moved less than the changes ask for",
  )
  .option("--all", "show every change in the text, the small ones too")
  .option("--accept", "print entries that accept what would fail, and stop")
  .option("--reason <text>", "with --accept: why the changes are taken")
  .option("--author <name>", "with --accept: who decided it")
  .option("--until <date>", "with --accept: the last day, as 2026-12-31")
  .option(
    "--link <url>",
    "with --format markdown: address that a file's path is put behind",
  )
  .option("--release <version>", "with --format changelog: the version")
  .action(
    async (
      base: string | undefined,
      head: string | undefined,
      options: SharedOptions & DiffOptions,
    ) =>
      run("diff", options, async () => {
        const { runDiff } = await import("./command/diff.js");
        return (context) => runDiff(context, { ...options, base, head });
      }),
  );

command("impact [base] [head]", {
  ...reading,
  description:
    "Find the places in a TypeScript project that the changes between two states of the spec touch.",
  examples: `  $ vendor-codes impact --project tsconfig.json
  $ vendor-codes impact v1.2.0 --project apps/web/tsconfig.json
  $ vendor-codes impact node_modules/vendor-codes/catalog.json new/catalog.json

Exit codes: 0 no place is touched by a change of level error, 1 such a place, 3 nothing could be compared.`,
})
  .option("--project <file>", "tsconfig.json of the project", "tsconfig.json")
  .action(
    async (
      base: string | undefined,
      head: string | undefined,
      options: SharedOptions & { readonly project: string },
    ) =>
      run("impact", options, async () => {
        const { runImpact } = await import("./command/impact.js");
        return (context) =>
          runImpact(context, { base, head, project: options.project });
      }),
  );

command("rename", {
  ...reading,
  description:
    "Apply declared renames (renamedFrom) to a TypeScript project; formatting and comments stay.",
  out: "has no effect here: the files of the project are written",
  examples: `  $ vendor-codes rename --project tsconfig.json --dry-run
  $ vendor-codes rename --project tsconfig.json
  $ vendor-codes rename --catalog node_modules/vendor-codes/catalog.json`,
})
  .option("--project <file>", "tsconfig.json of the project", "tsconfig.json")
  .option("--catalog <file>", "take the renames from a catalog.json")
  .option("--dry-run", "write nothing; show the hunks")
  .action(
    async (
      options: SharedOptions & {
        readonly project: string;
        readonly catalog?: string;
        readonly dryRun?: boolean;
      },
    ) =>
      run("rename", options, async () => {
        const { runRename } = await import("./command/rename.js");
        return (context) =>
          runRename(context, { ...options, dryRun: options.dryRun === true });
      }),
  );

command("init", {
  description:
    "Write a starter spec, a configuration and two npm scripts; nothing that exists is replaced.",
  spec: "folder of the spec (default: spec)",
  out: "folder of the output (default: generated)",
  config: "configuration file (default: vendor-codes.config.yaml)",
  examples: `  $ vendor-codes init && vendor-codes generate
  $ vendor-codes init --spec codes --out src/generated`,
}).action(async (options: SharedOptions) =>
  run("init", options, async () => {
    const { runInit } = await import("./command/init.js");
    return runInit;
  }),
);

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader such as `head` may close the pipe early.
    if (error.code === "EPIPE") return;
    exitWith(exitCodes.failed);
    if (stream === process.stderr) return;
    process.stderr.write(`The result cannot be written: ${reasonOf(error)}\n`);
  });
}
process.on("uncaughtException", reportBug);

try {
  if (process.argv.length <= 2) program.outputHelp();
  else await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version end here as well, with exit code 0; all else is wrong usage.
    exitWith(error.exitCode === 0 ? exitCodes.clean : exitCodes.usage);
  } else {
    reportBug(error);
  }
}
