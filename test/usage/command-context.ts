import type { CommandContext } from "../../generator/commands/context.js";
import { plain } from "../../generator/report/paint.js";

/** What the command line gives to a command that runs in a folder. */
export function contextIn(
  cwd: string,
  format: "text" | "json" = "text",
): CommandContext {
  return {
    flags: { cwd },
    format,
    paint: plain,
    paintOut: plain,
    owner: "test",
    environment: {},
    today: "2026-11-20",
    onStage: () => undefined,
  };
}
