import type { Identifiers } from "../../model/naming.js";

/** What of a user's code a change can reach. */
export interface Touch {
  /** Whose members and exhaustive uses; those of the code set or of the reasons where it is left out. */
  readonly of?: "class" | "message";
  /** Places that name it; `from` where the change is about the name itself. */
  readonly members?: "constant" | "from" | "from and to";
  /** Places that handle every code; `named` where only those by constant name stop compiling. */
  readonly exhaustive?: true | "named";
  /** Raw wire values in comparisons. */
  readonly literals?: true;
  /** Imports: of all that the code set exports, of some of it, or of whole modules. */
  readonly imports?: "all" | "modules" | readonly (keyof Identifiers)[];
  /** Imports that do not depend on a code set. */
  readonly shared?: readonly string[];
  /** Whether code may meet it through helpers, without naming it. */
  readonly throughReasons?: true;
  /** What becomes of what is touched there; it goes on with another meaning where this is left out. */
  readonly effect?: Effect;
}

/** `leaving` is what still compiles and should not be built on any more. */
export type Effect = "gone" | "leaving" | "renamed";

/** For what code cannot build on, or what comes as a new export. */
export const nothing: Touch = {};

export const meaning: Touch = { members: "constant", literals: true };

export const reasoned: Touch = { ...meaning, throughReasons: true };

/** An exhaustive use of what is gone names it. */
export const gone: Touch = { ...meaning, effect: "gone" };

export const named: Touch = { members: "constant" };

export const leaving: Touch = { ...named, effect: "leaving" };

export const nameGone: Touch = { members: "from", effect: "renamed" };

/** The earlier name stays as an alias, so that code over the values goes on compiling. */
export const renamed: Touch = {
  members: "from",
  exhaustive: "named",
  effect: "renamed",
};

export const grown: Touch = { exhaustive: true };

export const codeSet: Touch = { imports: "all" };

export const reader: Touch = { imports: ["read"] };

export const classes: Touch = {
  of: "class",
  imports: ["classOf", "classType"],
};

export const messages: Touch = { of: "message", shared: ["userMessage"] };

export const messageKeys: Touch = {
  of: "message",
  shared: ["userMessage", "userMessageKey"],
};
