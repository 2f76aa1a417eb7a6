import { distance } from "fastest-levenshtein";

/**
 * The candidate that a mistyped text most likely means, or undefined when none is near.
 *
 * @example closest("mesage", ["message", "title"]) // "message"
 */
export function closest(
  text: string,
  candidates: Iterable<string>,
): string | undefined {
  return nearest(text, candidates, 1)[0];
}

/** The nearest candidates, best first; at most a third of the text may differ. */
export function nearest(
  text: string,
  candidates: Iterable<string>,
  most: number,
): readonly string[] {
  const wanted = text.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  const near: { readonly candidate: string; readonly away: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const away = distance(wanted, candidate.toLowerCase());
    if (away <= limit && away < wanted.length) near.push({ candidate, away });
  }
  return near
    .toSorted((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
