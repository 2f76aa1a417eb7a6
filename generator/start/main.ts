#!/usr/bin/env node
import { openBundles } from "./open.js";

/**
 * The start of the tool as it is installed: `dist/cli/cli.js`. It loads the rest with the code that an
 * earlier run left.
 */

/** Put in by the build. */
declare const COMMANDS: readonly string[];

const [name = ""] = process.argv.slice(2);
const bundles = openBundles("main");
process.once("exit", (code) => {
  bundles.save(`${COMMANDS.includes(name) ? name : "other"} ${code}`);
});
bundles.run("cli");
