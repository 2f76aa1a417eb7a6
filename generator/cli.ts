#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import type { CommandContext } from "./commands/context.js";
import type { CommandName } from "./commands/index.js";
import { runCommandLine, type Runner } from "./commands/program.js";
import {
  DiagnosticError,
  exitCodeOf,
  exitCodes,
  sortDiagnostics,
  usageError,
} from "./diagnostic.js";
import { toolVersion } from "./files/install.js";
import {
  coloured,
  plain,
  reportJson,
  reportText,
  type Paint,
} from "./report/report.js";
import { reasonOf } from "./files/system-error.js";

/** Arguments, exit codes, streams and progress, and nothing else: the only user of `process`. */

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

const run: Runner = async (name, options, load) => {
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
    await fail(name, error, context);
  }
};

async function fail(
  name: CommandName,
  { diagnostics: unsorted, texts }: DiagnosticError,
  { format, paint, flags: { cwd } }: CommandContext,
): Promise<void> {
  const diagnostics = sortDiagnostics(unsorted);
  if (format === "json") {
    process.stdout.write(reportJson(name, diagnostics));
  } else if (format === "github" || format === "sarif") {
    const { printDiagnostics } = await import("./commands/alerts.js");
    process.stdout.write(
      await printDiagnostics(format, name, diagnostics, cwd),
    );
  }
  // Annotations stand in the same log; what other formats print goes to a file.
  if (format !== "json" && format !== "github") {
    process.stderr.write(`${reportText(diagnostics, texts, paint)}\n`);
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

function reportWrongUsage(command: string, message: string): void {
  const { diagnostics } = usageError(message, `vendor-codes ${command} --help`);
  process.stdout.write(reportJson(command, diagnostics));
}

async function main(): Promise<void> {
  try {
    const args = process.argv.slice(2);
    exitWith(await runCommandLine(args, run, reportWrongUsage));
  } catch (error) {
    reportBug(error);
  }
}

void main();
