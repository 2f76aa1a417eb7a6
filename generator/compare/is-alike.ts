import { isRecord } from "../data/is-record.js";

/** Where something is in its file, which moves with everything above it. */
const places: ReadonlySet<string> = new Set(["origin", "covers"]);

/**
 * Whether two parts of the model say the same, wherever they are in their files: most of a spec does
 * in most comparisons, and this is many times cheaper than to look for what differs.
 *
 * @example isAlike({ code: 1, origin: "a" }, { code: 1, origin: "b" }) // true
 */
export function isAlike(base: unknown, head: unknown): boolean {
  if (base === head) return true;
  if (Array.isArray(base)) {
    return (
      Array.isArray(head) &&
      base.length === head.length &&
      base.every((item, index) => isAlike(item, head[index]))
    );
  }
  if (!isRecord(base) || !isRecord(head)) return false;
  const keys = Object.keys(base);
  return (
    keys.length === Object.keys(head).length &&
    keys.every(
      (key) =>
        Object.hasOwn(head, key) &&
        (places.has(key) || isAlike(base[key], head[key])),
    )
  );
}
