/**
 * The items by a key of theirs: keys in the order in which they first occur, items in their own.
 * (`Map.groupBy` comes with Node 21.)
 *
 * @example [...groupBy(["ab", "a", "b"], (text) => text.length)] // [[2, ["ab"]], [1, ["a", "b"]]]
 */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Puts one more item under a key. */
export function addTo<Key, Item>(
  groups: Map<Key, Item[]>,
  key: Key,
  item: Item,
): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
