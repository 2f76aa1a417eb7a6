import type { Answer } from "../cache/stamp.js";

/** Prints what needs no tool to be loaded, and ends as the tool would. */
export function print({ out, err, exitCode }: Answer): void {
  process.exitCode = exitCode;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // A reader such as `head` may close the pipe early.
      if (error.code === "EPIPE") return;
      process.exitCode = 3;
      if (stream === process.stderr) return;
      void import("../files/system-error.js").then(({ reasonOf }) => {
        process.stderr.write(
          `The result cannot be written: ${reasonOf(error)}\n`,
        );
      });
    });
  }
  if (out !== "") process.stdout.write(out);
  if (err !== "") process.stderr.write(err);
}
