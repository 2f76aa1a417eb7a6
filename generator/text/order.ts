/**
 * The one order of texts: by UTF-16 code units, the same on every machine and in every locale.
 *
 * @example ["b", "a"].toSorted(compareText) // ["a", "b"]
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
