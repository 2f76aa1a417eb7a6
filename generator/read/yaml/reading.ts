import type { Path } from "../path.js";

/** What a reader knows about a text without a finding. */
export interface Reading {
  readonly data: unknown;
  /** From and up to which offset the key or the value at `path`, or its nearest parent, is shown. */
  rangeOf(path: Path, part: "key" | "value"): readonly [number, number];
  /** How the scalar at `path` is written, before it becomes a number or a word. */
  written(path: Path): string | undefined;
  /** Where the scalar at `path` ends. */
  endOf(path: Path): number | undefined;
}
