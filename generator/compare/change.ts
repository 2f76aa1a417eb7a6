import type { Range } from "../diagnostic.js";
import type { ChangeKind } from "./kinds/index.js";
import { addressOfSubject, type Subject } from "./subject.js";

/**
 * What differs between two states of a spec: facts, without a judgement. How much a change matters
 * stands in kinds/.
 */
export interface Change {
  readonly kind: ChangeKind;
  readonly subject: Subject;
  /** The subject in one line: `vendor`, `vendor/codeSet`, `vendor/codeSet/code`, `reasons/ID` or `reasons`. */
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

/** A change with the address of its subject. */
export function changeOf(facts: Omit<Change, "address">): Change {
  return { ...facts, address: addressOfSubject(facts.subject) };
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
