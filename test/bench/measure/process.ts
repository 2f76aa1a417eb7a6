import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What is started: arguments of this Node, and where. */
export interface Command {
  readonly arguments: readonly string[];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Measurement {
  /** Seconds of a clock. */
  readonly wall: number;
  /** Seconds of all threads and of all children that were waited for, user and system. */
  readonly cpu: number;
  /** The largest process of the tree; undefined where `/usr/bin/time` is missing. */
  readonly mebibytes: number | undefined;
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** GNU time tells the peak of memory; that of BSD has other flags. */
const gnuTime = "/usr/bin/time";
const hasGnuTime = process.platform === "linux" && existsSync(gnuTime);

/**
 * Runs a command as a process of its own, its start included. The shell's `time` counts to the
 * millisecond and includes children, which Node does not tell of others.
 *
 * @throws Error when there is no bash.
 */
export function measure(command: Command): Measurement {
  const program = [process.execPath, ...command.arguments];
  const timed = hasGnuTime ? [gnuTime, "-f", "peak %M", ...program] : program;
  const { status, stdout, stderr, error } = spawnSync(
    "bash",
    ["-c", `TIMEFORMAT='time %3R %3U %3S'; time "$@"`, "bash", ...timed],
    {
      cwd: command.cwd,
      env: { ...plainEnvironment(), ...command.environment },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1 << 28,
    },
  );
  if (error !== undefined) throw error;
  const [, wall, user, system] =
    /^time ([\d.]+) ([\d.]+) ([\d.]+)$/mu.exec(stderr) ?? [];
  const [, peak] = /^peak (\d+)$/mu.exec(stderr) ?? [];
  return {
    wall: Number(wall),
    cpu: Number(user) + Number(system),
    mebibytes: peak === undefined ? undefined : Number(peak) / 1024,
    exitCode: status ?? -1,
    out: stdout,
    err: stderr.replace(/^(?:time [\d. ]+|peak \d+)$/gmu, "").trim(),
  };
}

/** Without what changes the behavior of the measured programs; nothing depends on `CI`. */
function plainEnvironment(): Readonly<Record<string, string | undefined>> {
  const { CI: _ci, NODE_OPTIONS: _options, ...rest } = process.env;
  return { ...rest, NO_COLOR: "1", DO_NOT_TRACK: "1" };
}

/**
 * Fails where a command did not do its work: a benchmark of failures measures nothing.
 *
 * @throws Error with what the command said.
 */
export function expectExit(
  id: string,
  { exitCode, out, err }: Measurement,
  wanted: readonly number[] = [0],
): void {
  if (wanted.includes(exitCode)) return;
  throw new Error(`${id}: exit code ${exitCode}\n${err || out}`.slice(0, 2000));
}
