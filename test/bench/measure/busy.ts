import { cpus } from "node:os";
import { setTimeout } from "node:timers/promises";

const sampleMilliseconds = 3000;

/** The share of all cores that other programs use while this one waits: 0 on a quiet machine. */
export async function busyShare(): Promise<number> {
  const before = total();
  await setTimeout(sampleMilliseconds);
  const after = total();
  const all = after.all - before.all;
  return all === 0 ? 0 : 1 - (after.idle - before.idle) / all;
}

function total(): { readonly idle: number; readonly all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (numbers: readonly number[]) =>
    numbers.reduce((one, other) => one + other, 0);
  return {
    idle: sum(times.map(({ idle }) => idle)),
    all: sum(times.flatMap((time) => Object.values(time))),
  };
}
