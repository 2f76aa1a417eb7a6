/** The loop that times a call: runs in the bundle of the guards, in a process of its own. */

interface Inputs {
  readonly hits: readonly unknown[];
  readonly misses: readonly unknown[];
}

interface Timing {
  readonly hit: number;
  /** Null where a call with an unknown code makes no sense. */
  readonly miss: number | null;
}

export interface Timer {
  time(
    name: string,
    hasMisses: boolean,
    loop: (inputs: readonly unknown[]) => number,
  ): void;
  readonly results: Readonly<Record<string, Timing>>;
}

const milliseconds = 150;

/**
 * Times loops over the inputs, and takes for each the median of samples.
 *
 * @throws Error when a loop does not find what it has to.
 */
export function timer({ hits, misses }: Inputs): Timer {
  const results: Record<string, Timing> = {};
  const timeSide = (
    name: string,
    inputs: readonly unknown[],
    wanted: number,
    loop: (inputs: readonly unknown[]) => number,
  ) => {
    const found = loop(inputs);
    if (found !== wanted) throw new Error(`${name}: ${found} of ${wanted}`);
    return sample(() => loop(inputs)) / inputs.length;
  };
  return {
    results,
    time: (name, hasMisses, loop) => {
      results[name] = {
        hit: timeSide(name, hits, hits.length, loop),
        miss: hasMisses ? timeSide(name, misses, 0, loop) : null,
      };
    },
  };
}

/** Nanoseconds of one call of `run`: the median after a time of warming up. */
function sample(run: () => number): number {
  const times: number[] = [];
  const end = performance.now() + milliseconds * 2;
  const warm = performance.now() + milliseconds;
  let sink = 0;
  while (performance.now() < end || times.length < 3) {
    const start = performance.now();
    sink += run();
    const duration = performance.now() - start;
    if (start >= warm || duration > milliseconds) times.push(duration);
  }
  if (sink < 0) throw new RangeError("A loop counted below zero");
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? NaN) * 1e6;
}
