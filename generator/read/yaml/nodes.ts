import type { Path } from "../path.js";
import { yaml, type Node, type Pair, type ParsedNode } from "./library.js";

/** A scalar stands for itself; a collection is shown by its key, an item by its first key. */
export function pickNode(
  key: unknown,
  value: unknown,
  part: "key" | "value",
): Node | undefined {
  const { isMap, isNode, isScalar } = yaml();
  if (part === "value" && isScalar(value) && value.range) return value;
  if (isNode(key)) return key;
  if (isMap(value)) {
    const first: unknown = value.items[0]?.key;
    if (isNode(first)) return first;
  }
  return isNode(value) ? value : undefined;
}

/** The deepest node that exists on the way down `path`, with the key that leads to it. */
export function nodeAt(
  root: ParsedNode | null,
  path: Path,
): { readonly key: unknown; readonly value: unknown } {
  const { isMap, isScalar, isSeq } = yaml();
  let key: unknown;
  let value: unknown = root;
  for (const step of path) {
    if (isMap(value)) {
      const pair: Pair | undefined = value.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) break;
      ({ key, value } = pair);
    } else if (isSeq(value) && typeof step === "number") {
      if (value.items[step] === undefined) break;
      key = undefined;
      value = value.items[step];
    } else break;
  }
  return { key, value };
}
