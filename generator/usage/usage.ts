import type { Position } from "../diagnostic.js";

/** A place in the user's own code that has to do with a code set. */
export interface Usage {
  readonly what: "member" | "exhaustive match" | "literal" | "import";
  /** The TypeScript name of the type; the folder of modules where a whole one is imported. */
  readonly topic: string;
  /** The constant name, the wire value as text, or the imported name. */
  readonly name?: string;
  /** Of an exhaustive match: whether the codes are named by constant, not by value. */
  readonly isNamed?: boolean;
  /** `possible` where the types do not say that it is this code. */
  readonly certainty: "certain" | "possible";
  /** As it is shown: relative to where the tool runs, with forward slashes. */
  readonly file: string;
  /** The file itself. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly end: Position;
  /** The line of the source, without white space around it. */
  readonly text: string;
  /** Where a constant name is written, and how, for those who replace it. */
  readonly written?: Written;
}

export interface Written {
  /** Offsets into the text of the file, without byte order mark and quotes. */
  readonly start: number;
  readonly end: number;
  /** `shorthand`: the name is also that of a variable, which stays. */
  readonly form: "plain" | "quoted" | "shorthand";
}
