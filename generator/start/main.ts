#!/usr/bin/env node
import { performance } from "node:perf_hooks";
import { answerOf, type Answer } from "../cache/stamp.js";
import { reasonOf } from "../files/system-error.js";
import { takesColors } from "../text/colors.js";
import { helpFor } from "./help.js";
import { openBundles } from "./open.js";

/**
 * The start of the tool as it is installed: `dist/cli/cli.js`. What needs no more than a few files is
 * answered here; for all else it loads the rest, with the code that an earlier run left.
 */

/** Put in by the build. */
declare const COMMANDS: readonly string[];
declare const TOOL: string;

const args = process.argv.slice(2);
const [name = ""] = args;
const answer = help() ?? keptAnswer();
if (answer === undefined) runTool();
else print(answer);

function help(): Answer | undefined {
  const text = helpFor(args, __dirname, process.stdout);
  return text === undefined ? undefined : { out: text, err: "", exitCode: 0 };
}

/** What an earlier run left for this one to say, where nothing has changed since. */
function keptAnswer(): Answer | undefined {
  if (name !== "generate") return undefined;
  return answerOf({
    cwd: process.cwd(),
    args,
    tool: TOOL,
    node: process.version,
    environment: process.env,
    platform: process.platform,
    isColored: takesColors(process.stderr, process.env),
  });
}

function runTool(): void {
  const bundles = openBundles("main");
  process.once("exit", (code) => {
    bundles.save(`${COMMANDS.includes(name) ? name : "other"} ${code}`);
  });
  bundles.run("cli");
}

function print({ out, err, exitCode }: Answer): void {
  process.exitCode = exitCode;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader such as `head` may close the pipe early.
    if (error.code === "EPIPE") return;
    process.exitCode = 3;
    process.stderr.write(`The result cannot be written: ${reasonOf(error)}\n`);
  });
  process.stderr.on("error", () => undefined);
  if (out !== "") process.stdout.write(out);
  if (err !== "") process.stderr.write(err);
  if (args.includes("--timing")) {
    const milliseconds = performance.now().toFixed(0).padStart(6);
    process.stderr.write(
      `    ms\n${milliseconds}  in all: nothing has changed since an earlier run\n`,
    );
  }
}
