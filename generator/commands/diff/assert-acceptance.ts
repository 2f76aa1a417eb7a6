import { usageError } from "../../diagnostic.js";
import { visible } from "../../text/visible.js";
import type { CommandContext } from "../context.js";
import type { DiffFlags } from "./flags.js";

/** What is said of acceptances must make entries that the tool takes. */
export function assertAcceptance(
  { format, today }: CommandContext,
  { accept, reason, author, until }: DiffFlags,
): void {
  if (accept !== true) {
    const said = Object.entries({ reason, author, until }).find(
      ([, value]) => value !== undefined,
    );
    if (said === undefined) return;
    throw usageError(`--${said[0]} has no effect here`, "Add --accept");
  }
  if (format !== "text") {
    throw usageError(
      "--accept prints entries in YAML, whatever the format",
      "Leave --format out",
    );
  }
  if (until === undefined) return;
  if (!isDate(until)) {
    throw usageError(
      `--until is "${visible(until)}"`,
      "Write a date such as 2026-12-31",
    );
  }
  if (until < today) {
    throw usageError(`--until ${until} has passed`, "Write a later date");
  }
}

/** @example isDate("2026-02-31") // false */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : NaN;
  return (
    !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
  );
}
