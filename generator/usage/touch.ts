import type { ChangeKind } from "../compare/change.js";
import type { Identifiers } from "../model/naming.js";

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

const meaning: Touch = { members: "constant", literals: true };
const reasoned: Touch = { ...meaning, throughReasons: true };
/** An exhaustive use of what is gone names it. */
const gone: Touch = { ...meaning, effect: "gone" };
const named: Touch = { members: "constant" };
const leaving: Touch = { ...named, effect: "leaving" };
const nameGone: Touch = { members: "from", effect: "renamed" };
/** The earlier name stays as an alias, so that code over the values goes on compiling. */
const renamed: Touch = {
  members: "from",
  exhaustive: "named",
  effect: "renamed",
};
const grown: Touch = { exhaustive: true };
const codeSet: Touch = { imports: "all" };
const reader: Touch = { imports: ["read"] };
const classes: Touch = { of: "class", imports: ["classOf", "classType"] };
const messages: Touch = { of: "message", shared: ["userMessage"] };
const messageKeys: Touch = {
  of: "message",
  shared: ["userMessage", "userMessageKey"],
};

/** `nothing` is for what code cannot build on, or what comes as a new export. */
export const touches: Readonly<Record<ChangeKind, Touch | "nothing">> = {
  "vendor-added": "nothing",
  "vendor-removed": { imports: "modules", effect: "gone" },
  "vendor-renamed": "nothing",
  "language-changed": "nothing",

  "code-set-added": "nothing",
  "code-set-removed": { ...codeSet, effect: "gone" },
  "code-set-renamed": { ...codeSet, effect: "renamed" },
  "code-set-id-changed": codeSet,
  "code-set-kind-changed": codeSet,
  "wire-type-changed": codeSet,
  "usage-changed": codeSet,
  "envelope-added": "nothing",
  "envelope-removed": { ...reader, effect: "gone" },
  "envelope-changed": reader,
  "range-added": { ...classes, exhaustive: true },
  "range-removed": { ...classes, members: "constant", effect: "gone" },
  "range-changed": { ...classes, members: "constant" },
  "code-reserved": "nothing",
  "reservation-lifted": "nothing",

  "code-added": grown,
  "retired-code-added": grown,
  "code-removed": gone,
  "retired-code-removed": gone,
  "reserved-code-reused": { exhaustive: true, literals: true },
  "code-deprecated": leaving,
  "code-undeprecated": "nothing",
  "deprecation-changed": "nothing",
  "code-retired": leaving,
  "code-unretired": named,
  "retirement-changed": "nothing",

  "wire-value-changed": meaning,
  "constant-renamed": renamed,
  "constant-rename-undone": renamed,
  "constant-removed": nameGone,
  "constant-added": { exhaustive: "named" },
  "alias-added": "nothing",
  "alias-removed": nameGone,

  "reason-given": reasoned,
  "reason-withdrawn": reasoned,
  "reason-changed": reasoned,
  "reason-loosened": reasoned,
  "outcome-changed": reasoned,
  "retry-changed": reasoned,
  "actor-changed": reasoned,
  "severity-changed": reasoned,
  "artefact-changed": reasoned,
  "certainty-changed": reasoned,
  "retry-limit-changed": reasoned,
  "sensitivity-loosened": reasoned,
  "sensitivity-tightened": reasoned,
  "sensitivity-changed": reasoned,
  "visibility-widened": reasoned,
  "visibility-narrowed": reasoned,
  "override-changed": "nothing",
  "reasoning-changed": "nothing",
  "doubt-changed": "nothing",

  "reasons-introduced": "nothing",
  "reasons-dropped": { imports: "modules", effect: "gone" },
  "reason-added": grown,
  "reason-removed": { ...named, effect: "gone" },
  "reason-redefined": named,
  "reason-reference-changed": "nothing",
  "user-message-assigned": { ...messageKeys, members: "from and to" },
  "user-message-added": { of: "message", exhaustive: true },
  "user-message-removed": {
    of: "message",
    members: "constant",
    effect: "gone",
  },
  "user-message-changed": messages,
  "neutral-message-changed": messageKeys,

  "text-added": "nothing",
  "text-removed": "nothing",
  "text-changed": "nothing",
  "text-redefined": meaning,
  "platforms-changed": "nothing",
  "translation-changed": "nothing",
  "erratum-added": "nothing",
  "erratum-removed": "nothing",
  "erratum-changed": "nothing",
  "note-changed": "nothing",
  "mention-changed": "nothing",

  "source-added": "nothing",
  "source-removed": "nothing",
  "source-moved": "nothing",
  "source-rechecked": "nothing",
  "source-changed": "nothing",
  "group-added": "nothing",
  "group-removed": "nothing",
  "group-changed": "nothing",
  "row-added": "nothing",
  "row-removed": "nothing",
  "row-moved": "nothing",
  "statement-added": "nothing",
  "statement-removed": "nothing",
  "statement-changed": "nothing",
  "waiver-added": "nothing",
  "waiver-removed": "nothing",
  "waiver-changed": "nothing",
};

export function touchOf(kind: ChangeKind): Touch {
  const touch = touches[kind];
  return touch === "nothing" ? {} : touch;
}
