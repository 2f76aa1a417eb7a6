import { Session } from "node:inspector";

/**
 * How often the blocks of code ran while this function did: a measure of work that is the same on
 * every machine and under any load. What the engine does in one step, such as a sort, counts as one.
 */
export function workOf(act: () => void): number {
  const session = new Session();
  session.connect();
  const post = (method: string, params: object = {}): unknown => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      if (error !== null) throw error;
      answer = result;
    });
    return answer;
  };
  try {
    post("Profiler.enable");
    post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    post("Profiler.takePreciseCoverage");
    act();
    return sumOfCounts(post("Profiler.takePreciseCoverage"));
  } finally {
    post("Profiler.stopPreciseCoverage");
    post("Profiler.disable");
    session.disconnect();
  }
}

/** Adds up every `count` in what the profiler answers. */
function sumOfCounts(answer: unknown): number {
  if (typeof answer !== "object" || answer === null) return 0;
  let sum = 0;
  for (const [key, value] of Object.entries(answer)) {
    sum += key === "count" ? Number(value) : sumOfCounts(value);
  }
  return sum;
}
