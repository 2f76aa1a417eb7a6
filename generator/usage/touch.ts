import type { ChangeKind } from "../compare/change.js";
import type { Identifiers } from "../naming.js";

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
}

const meaning: Touch = { members: "constant", literals: true };
const reasoned: Touch = { ...meaning, throughReasons: true };
/** An exhaustive use of what is gone names it. */
const gone: Touch = meaning;
const named: Touch = { members: "constant" };
/** The earlier name stays as an alias, so that code over the values goes on compiling. */
const renamed: Touch = { members: "from", exhaustive: "named" };
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
  "vendor-removed": { imports: "modules" },
  "vendor-renamed": "nothing",
  "language-changed": "nothing",

  "code-set-added": "nothing",
  "code-set-removed": codeSet,
  "code-set-renamed": codeSet,
  "code-set-id-changed": codeSet,
  "code-set-kind-changed": codeSet,
  "wire-type-changed": codeSet,
  "usage-changed": codeSet,
  "envelope-added": "nothing",
  "envelope-removed": reader,
  "envelope-changed": reader,
  "range-added": { ...classes, exhaustive: true },
  "range-removed": { ...classes, members: "constant" },
  "range-changed": { ...classes, members: "constant" },
  "code-reserved": "nothing",
  "reservation-lifted": "nothing",

  "code-added": grown,
  "retired-code-added": grown,
  "code-removed": gone,
  "retired-code-removed": gone,
  "reserved-code-reused": { exhaustive: true, literals: true },
  "code-deprecated": named,
  "code-undeprecated": "nothing",
  "deprecation-changed": "nothing",
  "code-retired": named,
  "code-unretired": named,
  "retirement-changed": "nothing",

  "wire-value-changed": meaning,
  "constant-renamed": renamed,
  "constant-rename-undone": renamed,
  "constant-removed": { members: "from" },
  "constant-added": { exhaustive: "named" },
  "alias-added": "nothing",
  "alias-removed": { members: "from" },

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
  "reasons-dropped": { imports: "modules" },
  "reason-added": grown,
  "reason-removed": named,
  "reason-redefined": named,
  "reason-reference-changed": "nothing",
  "user-message-assigned": { ...messageKeys, members: "from and to" },
  "user-message-added": { of: "message", exhaustive: true },
  "user-message-removed": { of: "message", members: "constant" },
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
