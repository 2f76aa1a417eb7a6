import { chownSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runCli, type Ran } from "./run-cli.js";
import { runProcess, type Ended } from "./run-process.js";

/** A user who is not the superuser, for whom permissions count. */
export const otherUser = process.getuid?.() === 0 ? 65_534 : undefined;

/** Makes a folder and all that is in it the property of the user of `runWithoutRights`. */
export function giveAway(folder: string): void {
  if (otherUser === undefined) return;
  chownSync(folder, otherUser, otherUser);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveAway(path);
    else chownSync(path, otherUser, otherUser);
  }
}

/** Runs the tool as a user whom permissions stop: as this one, or where that is root, as another. */
export async function runWithoutRights(
  cwd: string,
  args: readonly string[],
): Promise<Ended | Ran> {
  return otherUser === undefined
    ? runCli(cwd, args)
    : runProcess(cwd, args, { user: otherUser });
}
