import { closest } from "../text/closest.js";

/**
 * The hint for a name that does not exist: the nearest one that does, or else what there is.
 *
 * @example didYouMean("pgae", ["page"]) // 'Did you mean "page"?'
 */
export function didYouMean(text: string, known: readonly string[]): string {
  const best = closest(text, known);
  if (best !== undefined) return `Did you mean "${best}"?`;
  if (known.length === 0) return "There is none here yet; remove the key";
  const shown = known.slice(0, 8).join(", ");
  return `Expected one of: ${shown}${known.length > 8 ? ", …" : ""}`;
}
