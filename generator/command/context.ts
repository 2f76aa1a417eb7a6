import type { ConfigFlags } from "../config.js";
import type { Paint } from "../report.js";

/** What a command gets from the command line. */
export interface CommandContext {
  readonly flags: ConfigFlags;
  readonly format: "text" | "json";
  /** For what goes to stderr. */
  readonly paint: Paint;
  /** For what goes to stdout. */
  readonly paintOut: Paint;
  readonly owner: string;
  readonly onStage: (stage: string) => void;
}

/** What a command gives back: results for stdout, everything else for stderr. */
export interface CommandResult {
  readonly out: string;
  readonly err: string;
  readonly exitCode: number;
}
