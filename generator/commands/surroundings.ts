import type { Load } from "../files/bundled.js";

/** A stream that text is written to. */
export interface Output {
  /** Whether a person reads it on a terminal. */
  readonly isTTY?: boolean | undefined;
  /** The width of that terminal. */
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** All that the tool is told of the process that it runs in, so that a test can run it without one. */
export interface Surroundings {
  cwd(): string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The version of Node, as `v20.19.0`. */
  readonly version: string;
  readonly platform: string;
  /** Names the build of the tool; undefined where it runs from its sources, which keep nothing. */
  readonly build: string | undefined;
  /** When the process began, by the same clock as `now`. */
  readonly started: number;
  /** The bundles that were loaded so far. */
  readonly loads: readonly Load[];
  /** The time in milliseconds, as `Date.now` has it. */
  now(): number;
}
