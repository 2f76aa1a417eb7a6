import { expect } from "vitest";
import type { Path } from "../../generator/read/load.js";
import { readOrdinary } from "../../generator/read/yaml/ordinary.js";
import { readStrictly } from "../../generator/read/yaml/strict.js";

/**
 * Fails where the fast reader says something else about a text than the strict one; gives whether the
 * fast one read it at all.
 */
export function isReadAlike(text: string): boolean {
  const fast = readOrdinary(text);
  if (fast === undefined) return false;
  const { reading: strict, found } = readStrictly(text, "a.yaml");
  expect(found, text).toEqual([]);
  if (strict === undefined) throw new Error("The judge says nothing");
  expect(fast.data, text).toStrictEqual(strict.data);
  // The order of keys.
  expect(JSON.stringify(fast.data)).toBe(JSON.stringify(strict.data));
  for (const path of pathsIn(fast.data)) {
    const where = `${JSON.stringify(path)} of ${text}`;
    for (const part of ["key", "value"] as const) {
      expect(fast.rangeOf(path, part), where).toEqual(
        strict.rangeOf(path, part),
      );
    }
    expect(fast.written(path), where).toBe(strict.written(path));
    expect(fast.endOf(path), where).toBe(strict.endOf(path));
  }
  return true;
}

/** Every path that exists, and some below each that do not. */
function pathsIn(data: unknown, path: Path = []): readonly Path[] {
  const missing = ["none", "0", 7, -1].map((step) => [...path, step]);
  return [path, ...missing, ...pathsBelow(data, path)];
}

function pathsBelow(data: unknown, path: Path): readonly Path[] {
  if (Array.isArray(data)) {
    return data.flatMap((item: unknown, index) =>
      pathsIn(item, [...path, index]),
    );
  }
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, item]) =>
    pathsIn(item, [...path, key]),
  );
}
