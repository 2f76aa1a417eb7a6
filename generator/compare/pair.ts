import { addTo } from "../data/group-by.js";
import { compareText } from "../text/order.js";

/** Items of two lists that belong together, and those that stand alone. */
export interface Pairs<Item> {
  readonly both: readonly (readonly [base: Item, head: Item])[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/**
 * Pairs by the first key that is the same on both sides, then what is left by the next key. Where
 * several items share a key, they are paired in the order of their text, so that the order of the
 * lists never matters.
 *
 * @param textOf Everything about an item, as text.
 */
export function pairUp<Item>(
  base: readonly Item[],
  head: readonly Item[],
  keys: readonly ((item: Item) => string | undefined)[],
  textOf: (item: Item) => string = (item) => JSON.stringify(item),
): Pairs<Item> {
  const both: (readonly [Item, Item])[] = [];
  let removed = sortBy(base, textOf);
  let added = sortBy(head, textOf);
  for (const keyOf of keys) {
    if (removed.length === 0 || added.length === 0) break;
    const waiting = new Map<string, Item[]>();
    for (const item of added) {
      const key = keyOf(item);
      if (key !== undefined) addTo(waiting, key, item);
    }
    const taken = new Set<Item>();
    removed = removed.filter((item) => {
      const key = keyOf(item);
      const match = key === undefined ? undefined : waiting.get(key)?.shift();
      if (match === undefined) return true;
      both.push([item, match]);
      taken.add(match);
      return false;
    });
    added = added.filter((item) => !taken.has(item));
  }
  return { both, removed, added };
}

function sortBy<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly Item[] {
  // A list of one, the usual case, is not worth its text.
  if (items.length < 2) return items;
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .toSorted((a, b) => compareText(a.text, b.text))
    .map(({ item }) => item);
}
