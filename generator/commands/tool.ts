import { randomUUID } from "node:crypto";
import type { CommandContext } from "./context.js";
import type { CommandName } from "./index.js";
import { runCommandLine, type Runner } from "./program.js";
import { showProgress } from "./progress.js";
import {
  DiagnosticError,
  exitCodeOf,
  exitCodes,
  ioError,
  sortDiagnostics,
  usageError,
} from "../diagnostic.js";
import type { StampRequest } from "../cache/stamp.js";
import { defined } from "../data/defined.js";
import { toolVersion } from "../files/install.js";
import { reasonOf } from "../files/system-error.js";
import { reportJson } from "../report/json.js";
import { coloured, plain, type Paint } from "../report/paint.js";
import { reportText } from "../report/text.js";
import { takesColors } from "../text/colors.js";
import { keepTime } from "./timing.js";
import type { Output, Surroundings } from "./surroundings.js";

/** One run of the tool, as a process sees it. */
export interface Tool {
  /**
   * Runs what the arguments ask for; nothing is thrown.
   *
   * @param args Without the path of Node and of the script.
   * @returns The exit code; if several apply, the highest.
   */
  run(args: readonly string[]): Promise<number>;
  /** Says that something is a bug of ours, and returns the exit code of that. */
  reportBug(error: unknown): number;
}

/** The tool from its arguments to its exit code, in these surroundings. */
export function makeTool(surroundings: Surroundings): Tool {
  const { stdout, stderr, env } = surroundings;
  const progress = showProgress(surroundings);
  const timing = keepTime(surroundings);
  const today = new Date(surroundings.now()).toISOString().slice(0, 10);
  let highest: number = exitCodes.clean;
  const endWith = (code: number): number => {
    highest = Math.max(highest, code);
    return highest;
  };

  let typed: readonly string[] = [];

  const run: Runner = async (name, options, load) => {
    const { cwd, problem } = workingFolder(surroundings);
    const context: CommandContext = {
      flags: {
        cwd,
        config: options.config,
        spec: options.spec,
        out: options.out,
      },
      format: options.format,
      paint: paintFor(stderr, env),
      paintOut: paintFor(stdout, env),
      owner: randomUUID(),
      environment: env,
      today,
      onStage: (stage) => {
        timing.onStage(stage);
        progress.onStage(stage);
      },
      ...defined({ request: requestOf(cwd, typed, surroundings) }),
    };
    timing.onStage("preparing");
    try {
      if (problem !== undefined) throw problem;
      const execute = await load();
      const { out, err, exitCode } = await execute(context);
      progress.end();
      if (out !== "") stdout.write(out);
      if (err !== "") stderr.write(err);
      endWith(exitCode);
    } catch (error) {
      progress.end();
      if (!(error instanceof DiagnosticError)) throw error;
      endWith(await fail(name, error, context, surroundings));
    }
    if (options.timing === true) stderr.write(timing.print());
  };

  const reportBug = (error: unknown): number => {
    progress.end();
    stderr.write(
      `This is a bug of vendor-codes ${toolVersion()} (Node ${surroundings.version}); please report it with the following:\n${
        error instanceof Error ? (error.stack ?? error.message) : String(error)
      }\n`,
    );
    return endWith(exitCodes.bug);
  };

  const onWrongUsage = (command: string, message: string): void => {
    const { diagnostics } = usageError(
      message,
      `vendor-codes ${command} --help`,
    );
    stdout.write(reportJson(command, diagnostics));
  };

  return {
    reportBug,
    run: async (args) => {
      typed = args;
      try {
        return endWith(
          await runCommandLine(args, run, onWrongUsage, surroundings),
        );
      } catch (error) {
        return reportBug(error);
      }
    },
  };
}

/** Where the tool runs. Somebody may have removed the folder of a terminal that is still open. */
function workingFolder({ cwd }: Surroundings): {
  readonly cwd: string;
  readonly problem?: DiagnosticError;
} {
  try {
    return { cwd: cwd() };
  } catch (error) {
    const problem = ioError(
      "io/cannot-read",
      `The folder that you are in is gone or cannot be read: ${reasonOf(error)}`,
      "Change to a folder that exists",
    );
    return { cwd: "/", problem };
  }
}

/** What may be answered from an earlier run. The tool that runs from its sources answers nothing. */
function requestOf(
  cwd: string,
  args: readonly string[],
  { env, stderr, version, platform, build }: Surroundings,
): StampRequest | undefined {
  if (build === undefined) return undefined;
  return {
    cwd,
    args,
    tool: build,
    node: version,
    environment: env,
    platform,
    isColored: takesColors(stderr, env),
  };
}

function paintFor(stream: Output, env: Surroundings["env"]): Paint {
  return takesColors(stream, env) ? coloured : plain;
}

async function fail(
  name: CommandName,
  { diagnostics: unsorted, texts }: DiagnosticError,
  { format, paint, flags: { cwd } }: CommandContext,
  { stdout, stderr }: Surroundings,
): Promise<number> {
  const diagnostics = sortDiagnostics(unsorted);
  if (format === "json") {
    stdout.write(reportJson(name, diagnostics));
  } else if (format === "github" || format === "sarif") {
    const { printDiagnostics } = await import("./alerts.js");
    stdout.write(await printDiagnostics(format, name, diagnostics, cwd));
  }
  // Annotations stand in the same log; what other formats print goes to a file.
  if (format !== "json" && format !== "github") {
    stderr.write(`${reportText(diagnostics, texts, paint)}\n`);
  }
  return exitCodeOf(diagnostics);
}
