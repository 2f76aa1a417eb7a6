#!/usr/bin/env node
import { makeTool } from "./commands/tool.js";
import { exitCodes } from "./diagnostic.js";
import { bundled } from "./files/bundled.js";
import { reasonOf } from "./files/system-error.js";

/** The process and nothing else: its arguments, streams and exit code. */

/** If several exit codes apply, the highest. */
function exitWith(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader such as `head` may close the pipe early.
    if (error.code === "EPIPE") return;
    exitWith(exitCodes.failed);
    if (stream === process.stderr) return;
    process.stderr.write(`The result cannot be written: ${reasonOf(error)}\n`);
  });
}

const started = Date.now() - process.uptime() * 1000;
const tool = makeTool({
  cwd: () => process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  version: process.version,
  platform: process.platform,
  build: bundled()?.tool,
  started,
  loads: bundled()?.loads ?? [],
  now: () => started + process.uptime() * 1000,
});
process.on("uncaughtException", (error) => {
  exitWith(tool.reportBug(error));
});

async function main(): Promise<void> {
  exitWith(await tool.run(process.argv.slice(2)));
}

void main();
