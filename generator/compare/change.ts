import type { Range } from "../diagnostic.js";

/**
 * What differs between two states of a spec: facts, without a judgement. How much a change matters
 * stands in policy.ts.
 */
export interface Change {
  readonly kind: ChangeKind;
  /** `vendor`, `vendor/codeSet`, `vendor/codeSet/code`, `reasons/ID` or `reasons`. */
  readonly address: string;
  /**
   * What of the subject changed, where the kind does not say it: `message`, or
   * `groups/general/advice` for a text of one of several rows.
   */
  readonly part?: string;
  /** The TypeScript type of the code set, such as `BaiduFaceErrorCode`. */
  readonly type?: string;
  /** The constant name, such as `FACE_NOT_FOUND`, or the id of a reason. */
  readonly constant?: string;
  /** The value in the base; absent where there was none. */
  readonly from?: Value;
  /** The value in the head; absent where there is none. */
  readonly to?: Value;
  /** What the vendor says of a code that came or went, or the text that a translation is of. */
  readonly text?: string;
  /** How many codes it reaches, where that is not just the one at the address. */
  readonly touches?: number;
  /** The types of the code sets that a reason reaches: those with a code that has it. */
  readonly types?: readonly string[];
  /** What follows from the change, such as the axes of another reason. */
  readonly consequences?: readonly Consequence[];
  /** The line to write, or where to look. */
  readonly hint?: string;
  /** Where the old value stands. */
  readonly base?: Place;
  /** Where the new value stands. */
  readonly head?: Place;
}

/** Whether it is about our English for a documented text. */
export function isOfTranslation({ part }: Pick<Change, "part">): boolean {
  return part === "en" || part === "en/note";
}

export type Value = number | string;

export interface Consequence {
  readonly part: string;
  readonly from?: Value;
  readonly to?: Value;
}

/** A place in a file of one of the two sides; a catalog.json has no lines. */
export interface Place {
  readonly file: string;
  readonly range?: Range;
}

/** Stable and public; an id is never used again for something else. */
export type ChangeKind =
  | VendorChange
  | CodeSetChange
  | CodeChange
  | ConstantChange
  | MeaningChange
  | ReasonChange
  | TextChange
  | PageChange;

type VendorChange =
  "vendor-added" | "vendor-removed" | "vendor-renamed" | "language-changed";

type CodeSetChange =
  | "code-set-added"
  | "code-set-removed"
  | "code-set-renamed"
  | "code-set-id-changed"
  | "code-set-kind-changed"
  | "wire-type-changed"
  | "usage-changed"
  | "envelope-added"
  | "envelope-removed"
  | "envelope-changed"
  | "range-added"
  | "range-removed"
  | "range-changed"
  | "code-reserved"
  | "reservation-lifted";

type CodeChange =
  | "code-added"
  | "code-removed"
  | "retired-code-added"
  | "retired-code-removed"
  | "reserved-code-reused"
  | "code-deprecated"
  | "code-undeprecated"
  | "deprecation-changed"
  | "code-retired"
  | "code-unretired"
  | "retirement-changed";

type ConstantChange =
  | "wire-value-changed"
  | "constant-renamed"
  | "constant-rename-undone"
  | "constant-removed"
  | "constant-added"
  | "alias-added"
  | "alias-removed";

/** Of a code by its overrides, or of a reason and so of every code that has it. */
type MeaningChange =
  | "reason-given"
  | "reason-withdrawn"
  | "reason-changed"
  | "reason-loosened"
  | "outcome-changed"
  | "retry-changed"
  | "actor-changed"
  | "severity-changed"
  | "artefact-changed"
  | "certainty-changed"
  | "retry-limit-changed"
  | "sensitivity-loosened"
  | "sensitivity-tightened"
  | "sensitivity-changed"
  | "visibility-widened"
  | "visibility-narrowed"
  | "override-changed"
  | "reasoning-changed"
  | "doubt-changed";

type ReasonChange =
  | "reasons-introduced"
  | "reasons-dropped"
  | "reason-added"
  | "reason-removed"
  | "reason-redefined"
  | "reason-reference-changed"
  | "user-message-assigned"
  | "user-message-added"
  | "user-message-removed"
  | "user-message-changed"
  | "neutral-message-changed";

type TextChange =
  | "text-added"
  | "text-removed"
  | "text-changed"
  | "text-redefined"
  | "platforms-changed"
  | "translation-changed"
  | "erratum-added"
  | "erratum-removed"
  | "erratum-changed"
  | "note-changed"
  | "mention-changed";

type PageChange =
  | "source-added"
  | "source-removed"
  | "source-moved"
  | "source-rechecked"
  | "source-changed"
  | "group-added"
  | "group-removed"
  | "group-changed"
  | "row-added"
  | "row-removed"
  | "row-moved"
  | "statement-added"
  | "statement-removed"
  | "statement-changed"
  | "waiver-added"
  | "waiver-removed"
  | "waiver-changed";
