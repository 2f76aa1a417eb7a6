import type { Path } from "../path.js";
import { blockRange } from "./block-scalar.js";
import {
  eventId,
  isPlain,
  isQuoted,
  scalarValue,
  type Event,
  type ScalarEvent,
} from "./events.js";

type Offsets = readonly [start: number, end: number];

/** Where a value stands, with its items or keys. */
export type Place =
  | { readonly kind: "scalar"; readonly at: Offsets }
  | { readonly kind: "list"; readonly items: readonly Place[] }
  | {
      readonly kind: "mapping";
      readonly pairs: ReadonlyMap<string, PairPlace>;
    };

interface PairPlace {
  readonly key: Offsets;
  readonly value: Place;
}

/** The places of an ordinary text, from what js-yaml sees in it. */
export function placesOf(text: string, events: readonly Event[]): Place {
  // The first event opens the document.
  let next = 1;
  const take = (): Event | undefined => {
    next += 1;
    return events[next - 1];
  };
  const valueOf = (event: Event | undefined): Place => {
    switch (event?.type) {
      case eventId.SEQUENCE:
        return list();
      case eventId.MAPPING:
        return mapping();
      case eventId.SCALAR:
        return { kind: "scalar", at: offsetsOf(text, event) };
      default:
        return { kind: "list", items: [] };
    }
  };
  const list = (): Place => {
    const items: Place[] = [];
    for (;;) {
      const event = take();
      if (isEnd(event)) return { kind: "list", items };
      items.push(valueOf(event));
    }
  };
  const mapping = (): Place => {
    const pairs = new Map<string, PairPlace>();
    for (;;) {
      const event = take();
      if (event?.type !== eventId.SCALAR) return { kind: "mapping", pairs };
      const key = offsetsOf(text, event);
      pairs.set(scalarValue(text, event), { key, value: valueOf(take()) });
    }
  };
  return valueOf(take());
}

function isEnd(event: Event | undefined): boolean {
  return event === undefined || event.type === eventId.POP;
}

function offsetsOf(text: string, event: ScalarEvent): Offsets {
  const { valueStart, valueEnd } = event;
  if (isPlain(event)) return [valueStart, valueEnd];
  if (isQuoted(event)) return [valueStart - 1, valueEnd + 1];
  return blockRange(text, event) ?? [valueStart, valueEnd];
}

/** The deepest value that exists on the way down a path, with the key that leads to it. */
export function placeAt(
  root: Place,
  path: Path,
): { readonly key?: Offsets; readonly value: Place } {
  let found: { readonly key?: Offsets; readonly value: Place } = {
    value: root,
  };
  for (const step of path) {
    const next = below(found.value, step);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

function below(
  place: Place,
  step: string | number,
): { readonly key?: Offsets; readonly value: Place } | undefined {
  if (place.kind === "mapping") return place.pairs.get(String(step));
  if (place.kind !== "list" || typeof step !== "number") return undefined;
  const value = place.items[step];
  return value && { value };
}

/**
 * What is shown of a value: a scalar itself, a collection by its key, an item by its first key.
 * Undefined where only the whole collection can be shown.
 */
export function shownAt(
  root: Place,
  path: Path,
  part: "key" | "value",
): Offsets | undefined {
  const { key, value } = placeAt(root, path);
  if (part === "value" && value.kind === "scalar") return value.at;
  if (key !== undefined) return key;
  if (value.kind === "scalar") return value.at;
  if (value.kind !== "mapping") return undefined;
  const [first] = value.pairs.values();
  return first?.key;
}
