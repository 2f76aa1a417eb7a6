import {
  below,
  normalizeText,
  type Catalog,
  type Origin,
} from "../model/model.js";
import type { Path } from "../read/load.js";
import { defined } from "../data/defined.js";
import { changeOf, type Change, type Place, type Value } from "./change.js";
import type { ChangeKind } from "./kinds/index.js";
import type { Subject } from "./subject.js";

/** One side of a comparison, ready to be walked. */
export interface Compared {
  readonly catalog: Catalog;
  /** A catalog.json holds no waivers and no notes on translations; they are then no change. */
  readonly isWhole: boolean;
  /** Where a part stands; undefined for what ships with the tool. */
  readonly place: (origin: Origin) => Place | undefined;
}

/** A subject as it stands on both sides. */
export interface Sighted {
  readonly subject: Subject;
  readonly type?: string | undefined;
  readonly constant?: string;
  readonly touches?: number;
  readonly types?: readonly string[];
  readonly base?: Origin | undefined;
  readonly head?: Origin | undefined;
}

/** A part of what is compared, with places of its own. */
export function within(
  { subject, type }: Sighted,
  part: Subject,
  base: { readonly origin: Origin } | undefined,
  head: { readonly origin: Origin } | undefined,
): Sighted {
  return {
    subject: { ...subject, ...part },
    type,
    base: base?.origin,
    head: head?.origin,
  };
}

/** What is noticed of it; what is undefined is left out of the change. */
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

  add(kind: ChangeKind, sighted: Sighted, noticed: Noticed = {}): void {
    const { subject, type, constant, types } = sighted;
    const { part, from, to, text, consequences = [], hint, at = [] } = noticed;
    const touches = noticed.touches ?? sighted.touches;
    const place = (side: Compared, origin: Origin | undefined) =>
      origin && side.place(below(origin, ...at));
    const base = place(this.base, sighted.base);
    const head = place(this.head, sighted.head);
    this.found.push(
      changeOf({
        kind,
        subject,
        ...defined({ part, type, constant, from, to, text, touches, types }),
        ...(consequences.length === 0 ? {} : { consequences }),
        ...defined({ hint, base, head }),
      }),
    );
  }

  /**
   * A field with one value on each side, which may be absent. White space does not count: the same
   * text may be written plain, in quotes, folded, or as it stands.
   */
  field(
    kind: ChangeKind,
    sighted: Sighted,
    part: string,
    from: Value | undefined,
    to: Value | undefined,
    at: Path = part.split("/"),
  ): void {
    if (plain(from) === plain(to)) return;
    this.add(kind, sighted, { part, from, to, at });
  }
}

function plain(value: Value | undefined): Value | undefined {
  return typeof value === "string" ? normalizeText(value) : value;
}
