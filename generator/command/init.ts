import { init } from "../init.js";
import type { CommandContext, CommandResult } from "./context.js";

export async function runInit({
  flags,
  format,
}: CommandContext): Promise<CommandResult> {
  const steps = init(flags.cwd);
  if (format === "json") {
    return {
      out: `${JSON.stringify({ command: "init", steps }, null, 2)}\n`,
      err: "",
      exitCode: 0,
    };
  }
  return {
    out: steps
      .map(
        ({ file, done, why }) =>
          `${done.padEnd(8)} ${file}${why === undefined ? "" : ` (${why})`}\n`,
      )
      .join(""),
    err: "Next: npx vendor-codes generate\n",
    exitCode: 0,
  };
}
