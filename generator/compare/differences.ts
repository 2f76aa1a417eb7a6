import {
  below,
  normalizeText,
  type Catalog,
  type Origin,
} from "../model/model.js";
import type { Path } from "../read/load.js";
import type { Change, Place, Value } from "./change.js";
import type { ChangeKind } from "./kinds/index.js";

/** One side of a comparison, ready to be walked. */
export interface Compared {
  readonly catalog: Catalog;
  /** A catalog.json holds no waivers and no notes on translations; they are then no change. */
  readonly isWhole: boolean;
  /** Where a part stands; undefined for what ships with the tool. */
  readonly place: (origin: Origin) => Place | undefined;
}

/** What a change is about, on both sides. */
export interface Subject {
  readonly address: string;
  readonly type?: string;
  readonly constant?: string;
  readonly touches?: number;
  readonly types?: readonly string[];
  readonly base?: Origin;
  readonly head?: Origin;
}

/** A part of a subject, with places of its own. */
export function within(
  subject: Subject,
  base: { readonly origin: Origin } | undefined,
  head: { readonly origin: Origin } | undefined,
): Subject {
  const { address, type } = subject;
  return {
    address,
    ...(type === undefined ? {} : { type }),
    ...(base === undefined ? {} : { base: base.origin }),
    ...(head === undefined ? {} : { head: head.origin }),
  };
}

/** What is noticed about a subject; what is undefined is left out of the change. */
export interface Noticed {
  readonly part?: string | undefined;
  readonly from?: Value | undefined;
  readonly to?: Value | undefined;
  readonly text?: string | undefined;
  readonly touches?: number | undefined;
  readonly consequences?: Change["consequences"] | undefined;
  readonly hint?: string | undefined;
  /** The path from the subject to the key that changed. */
  readonly at?: Path;
}

/** Collects the changes of one comparison. */
export class Differences {
  readonly found: Change[] = [];
  readonly base: Compared;
  readonly head: Compared;

  constructor(base: Compared, head: Compared) {
    this.base = base;
    this.head = head;
  }

  add(kind: ChangeKind, subject: Subject, noticed: Noticed = {}): void {
    const { part, from, to, text, consequences, hint, at = [] } = noticed;
    const touches = noticed.touches ?? subject.touches;
    const place = (side: Compared, origin: Origin | undefined) =>
      origin && side.place(below(origin, ...at));
    const base = place(this.base, subject.base);
    const head = place(this.head, subject.head);
    this.found.push({
      kind,
      address: subject.address,
      ...(part === undefined ? {} : { part }),
      ...(subject.type === undefined ? {} : { type: subject.type }),
      ...(subject.constant === undefined ? {} : { constant: subject.constant }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(text === undefined ? {} : { text }),
      ...(touches === undefined ? {} : { touches }),
      ...(subject.types === undefined ? {} : { types: subject.types }),
      ...(consequences === undefined || consequences.length === 0
        ? {}
        : { consequences }),
      ...(hint === undefined ? {} : { hint }),
      ...(base === undefined ? {} : { base }),
      ...(head === undefined ? {} : { head }),
    });
  }

  /**
   * A field with one value on each side, which may be absent. White space does not count: the same
   * text may be written plain, in quotes, folded, or as it stands.
   */
  field(
    kind: ChangeKind,
    subject: Subject,
    part: string,
    from: Value | undefined,
    to: Value | undefined,
    at: Path = part.split("/"),
  ): void {
    if (plain(from) === plain(to)) return;
    this.add(kind, subject, { part, from, to, at });
  }
}

function plain(value: Value | undefined): Value | undefined {
  return typeof value === "string" ? normalizeText(value) : value;
}
