import { makeTool } from "../../generator/commands/tool.js";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** As if both streams were terminals. */
  readonly isTTY?: boolean;
  /** The clock; by default it stands still. */
  readonly now?: () => number;
  /** The build that it is taken for; what a build keeps for its next run is then kept. */
  readonly build?: string;
}

/** The environment without what would colour the output or change Node. */
export function plainEnvironment(): Record<string, string> {
  const kept = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT"];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * Runs the whole command line in this process, as `cli.ts` does in one of its own: arguments, both
 * streams and the exit code. `cwd` stands for the folder of the process.
 */
export async function runCli(
  cwd: string,
  args: readonly string[],
  { env = {}, isTTY = false, now = () => noon, build }: RunOptions = {},
): Promise<Ran> {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    isTTY,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const tool = makeTool({
    cwd: () => cwd,
    env: { ...plainEnvironment(), ...env },
    stdout: output("stdout"),
    stderr: output("stderr"),
    version: process.version,
    platform: process.platform,
    build,
    started: now(),
    loads: [],
    now,
  });
  const code = await tool.run(args);
  return { code, ...written };
}

const noon = Date.parse("2026-11-20T12:00:00Z");
