import { exitCodes } from "../../diagnostic.js";
import { init } from "./init.js";
import { reportJson } from "../../report/json.js";
import { visible } from "../../text/visible.js";
import type { CommandContext, CommandResult } from "../context.js";

export async function runInit({
  flags,
  format,
  owner,
}: CommandContext): Promise<CommandResult> {
  const steps = init(flags, owner);
  const exitCode = exitCodes.clean;
  if (format === "json") {
    return { out: reportJson("init", [], { steps }), err: "", exitCode };
  }
  return {
    out: steps
      .map(
        ({ file, done, why }) =>
          `${done.padEnd(8)} ${visible(file)}${why === undefined ? "" : ` (${why})`}\n`,
      )
      .join(""),
    err: "Next: npx vendor-codes generate\n",
    exitCode,
  };
}
