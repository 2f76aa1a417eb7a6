import {
  makeProgram,
  parse,
  type OnWrongUsage,
  type Runner,
} from "./program.js";
import { addReviewCommands } from "./review-commands.js";
import { addSpecCommands } from "./spec-commands.js";

export type { Runner } from "./program.js";

/**
 * The command line of the tool.
 *
 * @param args Without the path of Node and of the script.
 * @returns The exit code of the command line itself; that of a command is the runner's.
 */
export function runCommandLine(
  args: readonly string[],
  run: Runner,
  onWrongUsage: OnWrongUsage,
): Promise<number> {
  const program = makeProgram();
  addSpecCommands(program, run);
  addReviewCommands(program, run);
  return parse(program, args, onWrongUsage);
}
