import type { Level } from "../../compare/kinds/kind.js";

/** What the command line says about a review. */
export interface DiffFlags {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly failOn?: Level | "none" | undefined;
  readonly expectBump?: boolean | undefined;
  /** Shows every change, where the text would fold the small ones. */
  readonly all?: boolean | undefined;
  readonly accept?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly author?: string | undefined;
  readonly until?: string | undefined;
  /** Address that the path of a file is put behind, to make it a link. */
  readonly link?: string | undefined;
  /** The version that a changelog entry is for. */
  readonly release?: string | undefined;
}
