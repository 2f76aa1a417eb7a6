import { isList, type Data, type DataFiles } from "./data.js";

/** The same spec with its lists and keys in another order, which means the same. */
export function shuffled(files: DataFiles, seed: number): DataFiles {
  const random = randomOf(seed);
  return Object.fromEntries(
    Object.entries(files).map(([file, data]): [string, Data] => [
      file,
      shuffle(data, random),
    ]),
  );
}

function shuffle(data: Data, random: () => number): Data {
  if (isList(data)) {
    return againLast(inAnyOrder(data, random)).map((item) =>
      shuffle(item, random),
    );
  }
  if (typeof data !== "object") return data;
  const entries = inAnyOrder(Object.entries(data), random);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, shuffle(value, random)]),
  );
}

/** Another row of a code must stay behind its first one, and so must its group. */
function againLast(items: readonly Data[]): readonly Data[] {
  const isAgain = (item: Data) => JSON.stringify(item).includes('"again":true');
  return items.toSorted((a, b) => Number(isAgain(a)) - Number(isAgain(b)));
}

function inAnyOrder<Item>(
  items: readonly Item[],
  random: () => number,
): readonly Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** A small generator (mulberry32), so that a failure can be repeated by its seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
