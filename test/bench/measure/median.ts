/**
 * The middle of the values, or the mean of the two in the middle.
 *
 * @throws RangeError when there is no value.
 * @example
 * median([3, 1, 10]); // 3
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  const lower = sorted[Math.ceil(half) - 1];
  if (upper === undefined || lower === undefined) {
    throw new RangeError("There is no median of nothing");
  }
  return (upper + lower) / 2;
}

/** The median of the ratios of each round, so that a machine that slows down counts for nothing. */
export function medianRatio(
  values: readonly number[],
  bases: readonly number[],
): number {
  return median(values.map((value, round) => value / (bases[round] ?? NaN)));
}
