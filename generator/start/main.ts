#!/usr/bin/env node
import { answerOf } from "../cache/stamp.js";
import { takesColors } from "../text/colors.js";
import { openBundles } from "./open.js";

/**
 * The start of the tool as it is installed: `dist/cli/cli.js`. It loads the rest with the code that an
 * earlier run left.
 */

/** Put in by the build. */
declare const COMMANDS: readonly string[];
declare const TOOL: string;

const args = process.argv.slice(2);
const [name = ""] = args;

/** What an earlier run left for this one to say, where nothing has changed since. */
const answer =
  name === "generate"
    ? answerOf({
        cwd: process.cwd(),
        args,
        tool: TOOL,
        node: process.version,
        environment: process.env,
        platform: process.platform,
        isColored: takesColors(process.stderr, process.env),
      })
    : undefined;
if (answer === undefined) {
  const bundles = openBundles("main");
  process.once("exit", (code) => {
    bundles.save(`${COMMANDS.includes(name) ? name : "other"} ${code}`);
  });
  bundles.run("cli");
} else {
  // A reader such as `head` may close the pipe early.
  for (const stream of [process.stdout, process.stderr]) {
    stream.once("error", () => undefined);
  }
  if (answer.out !== "") process.stdout.write(answer.out);
  if (answer.err !== "") process.stderr.write(answer.err);
  process.exitCode = answer.exitCode;
}
