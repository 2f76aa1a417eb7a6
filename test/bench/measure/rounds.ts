import { median, medianRatio } from "./median.js";
import {
  expectExit,
  measure,
  type Command,
  type Measurement,
} from "./process.js";

export interface Candidate extends Command {
  readonly id: string;
  /** Exit codes that mean that the work was done. */
  readonly exitCodes?: readonly number[];
  /** Runs this often at most, however many rounds there are. */
  readonly atMost?: number;
  /** Before each run, not measured. */
  prepare?(round: number): void;
  /** Looks at what was done, and throws when it was not; before the next one runs. */
  inspect?(measurement: Measurement): void;
}

export interface Row {
  readonly id: string;
  readonly runs: number;
  readonly wall: number;
  readonly cpu: number;
  readonly mebibytes: number | undefined;
  /** CPU and wall time as multiples of each base in the same round. */
  readonly cpuTimes: Readonly<Record<string, number>>;
  readonly wallTimes: Readonly<Record<string, number>>;
}

export interface RoundOptions {
  readonly runs: number;
  /** Candidates that the others are divided by. */
  readonly bases: readonly string[];
  /** Rounds before that are not counted, so that the files are in memory. */
  readonly warmUp: number;
  readonly say: (text: string) => void;
}

/** Runs all candidates in turn, once in each round. */
export function inTurn(
  candidates: readonly Candidate[],
  { runs, bases, warmUp, say }: RoundOptions,
): readonly Row[] {
  const measured = new Map<string, Measurement[]>();
  for (let round = -warmUp; round < runs; round++) {
    for (const candidate of candidates) {
      const done = measured.get(candidate.id) ?? [];
      const { atMost } = candidate;
      // What is too slow to run often is too slow to warm up.
      if (atMost !== undefined && (round < 0 || round >= atMost)) continue;
      candidate.prepare?.(round + warmUp);
      const measurement = measure(candidate);
      expectExit(candidate.id, measurement, candidate.exitCodes);
      candidate.inspect?.(measurement);
      say(
        `${round < 0 ? "warm up" : `${round + 1}/${runs}`} ${candidate.id} ${measurement.cpu.toFixed(2)} s`,
      );
      if (round >= 0) measured.set(candidate.id, [...done, measurement]);
    }
  }
  return candidates.map(({ id }) => rowOf(id, measured, bases));
}

/** The medians of a candidate; the n-th run of one was in the same round as the n-th of another. */
export function rowOf(
  id: string,
  measured: ReadonlyMap<string, readonly Measurement[]>,
  bases: readonly string[],
): Row {
  const own = measured.get(id) ?? [];
  const ratios = (key: "cpu" | "wall") =>
    Object.fromEntries(
      bases.map((base) => [
        base,
        medianRatio(
          own.map((run) => run[key]),
          (measured.get(base) ?? []).map((run) => run[key]),
        ),
      ]),
    );
  const peaks = own.flatMap(({ mebibytes = [] }) => mebibytes);
  return {
    id,
    runs: own.length,
    wall: median(own.map(({ wall }) => wall)),
    cpu: median(own.map(({ cpu }) => cpu)),
    mebibytes: peaks.length === 0 ? undefined : median(peaks),
    cpuTimes: ratios("cpu"),
    wallTimes: ratios("wall"),
  };
}
