#!/usr/bin/env node
import { helpFor } from "./help.js";
import { print } from "./print.js";

/**
 * The start of the tool as it is installed: `dist/cli/cli.js`. Help is a file; for all else it goes on
 * with `run.ts`, and loads what that needs of Node only then.
 */

const args = process.argv.slice(2);
const help = helpFor(args, __dirname, process.stdout);
if (help !== undefined) print({ out: help, err: "", exitCode: 0 });
else {
  import("./run.js")
    .then(({ run }) => run(args))
    .catch((error: unknown) => {
      process.exitCode = 70;
      process.stderr.write(
        `vendor-codes cannot be loaded; install @vendor-codes/cli again: ${String(error)}\n`,
      );
    });
}
