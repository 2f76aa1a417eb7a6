import type { StampRequest } from "../cache/stamp.js";
import type { ConfigFlags } from "../config/config.js";
import type { Paint } from "../report/paint.js";
import type { AlertFormat } from "./alerts.js";

export type Format = "text" | "json" | "markdown" | "changelog" | AlertFormat;

/** What a command gets from the command line. */
export interface CommandContext {
  readonly flags: ConfigFlags;
  /** One of those that the command offers. */
  readonly format: Format;
  /** For what goes to stderr. */
  readonly paint: Paint;
  /** For what goes to stdout. */
  readonly paintOut: Paint;
  readonly owner: string;
  /** For the programs that the tool runs, such as git. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** As `2026-11-20`, in universal time. */
  readonly today: string;
  readonly onStage: (stage: string) => void;
  /** What was asked, where the answer may be kept for the next run. */
  readonly request?: StampRequest;
}

/** What a command gives back: results for stdout, everything else for stderr. */
export interface CommandResult {
  readonly out: string;
  readonly err: string;
  readonly exitCode: number;
}
