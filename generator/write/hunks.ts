import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Change } from "./plan.js";

/** Beyond so many different lines, a comparison line by line costs much and tells little. */
const mostEdits = 4000;

/**
 * What a run would do to a file, as a unified diff.
 *
 * @param most Lines to show; a longer diff says how many are left out.
 */
export function hunks(
  { status, shown, before, after }: Change,
  most = 200,
): string {
  const from = status === "missing" ? "/dev/null" : `a/${shown}`;
  const to = status === "orphan" ? "/dev/null" : `b/${shown}`;
  const patch = createTwoFilesPatch(from, to, before, after, "", "", {
    context: 3,
    maxEditLength: mostEdits,
    headerOptions: FILE_HEADERS_ONLY,
  });
  if (patch === undefined) {
    return `--- ${from}\n+++ ${to}\n… more than ${mostEdits} lines differ\n`;
  }
  const lines = patch.trimEnd().split("\n");
  const left = lines.length - most;
  return left > 0
    ? `${lines.slice(0, most).join("\n")}\n… and ${left} more lines of ${shown}\n`
    : `${lines.join("\n")}\n`;
}
