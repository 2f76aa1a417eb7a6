import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { bundled } from "../files/bundled.js";
import { hasCode } from "../files/system-error.js";
import type { SpecInput } from "../read/input.js";
import { unpack, type PackedWork } from "./packed-work.js";
import type { PrintSettings } from "./print-vendor.js";
import { lookupOf, type Shared } from "./shared.js";
import { workOnVendor, type VendorWork } from "./vendor-work.js";
import { wantedRules } from "./wanted-rules.js";
import type { WorkerAnswer, WorkerTask } from "./worker.js";

/** Below so many bytes of YAML, a second thread costs more than it saves. */
const worthThread = 1_500_000;

/** Each thread holds a compiler; more of them save little time and cost much memory. */
const mostThreads = 4;

/** The work on one vendor, and its bytes where another thread made them. */
export interface Worked {
  readonly work: VendorWork;
  readonly packed?: PackedWork;
}

/**
 * Works on each vendor file, on several cores where that is worth it. The result is the same on any
 * number of them.
 */
export async function workOnAll(
  inputs: readonly SpecInput[],
  shared: Shared,
  settings: PrintSettings,
): Promise<readonly Worked[]> {
  const done = new Map<number, Worked>();
  const next = new Int32Array(new SharedArrayBuffer(4));
  const take = () => Atomics.add(next, 0, 1);
  const threads = Array.from({ length: threadsFor(inputs) }, () =>
    startThread({ inputs, shared, settings, next }, (index, worked) => {
      done.set(index, worked);
    }),
  );
  // V8 lets garbage pile up to several times of what lives, in each thread for itself.
  if (threads.length > 0) setFlagsFromString("--heap-growing-percent=40");
  const lookup = lookupOf(shared);
  const rules = wantedRules("all");
  const workOn = async (input: SpecInput): Promise<Worked> => ({
    work: await workOnVendor(input, rules, lookup, settings),
  });
  for (let index = take(); index < inputs.length; index = take()) {
    const input = inputs[index];
    if (input !== undefined) done.set(index, await workOn(input));
  }
  for (const problem of await Promise.all(threads)) {
    if (problem !== undefined && !isLackOfMeans(problem)) throw problem;
  }
  const worked: Worked[] = [];
  for (const [index, input] of inputs.entries()) {
    // What a thread took and could not finish is done here.
    worked.push(done.get(index) ?? (await workOn(input)));
  }
  return worked;
}

/** Threads beside this one. The tool that runs from its sources has none. */
function threadsFor(inputs: readonly SpecInput[]): number {
  const size = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (bundled() === undefined || size < worthThread) return 0;
  return Math.min(availableParallelism(), mostThreads, inputs.length) - 1;
}

/** Starts a thread, and gives the error with which it ended, if there was one. */
function startThread(
  task: WorkerTask,
  take: (index: number, worked: Worked) => void,
): Promise<unknown> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("worker.js", bundled()?.url), {
      workerData: task,
    });
    worker.on("message", ({ index, head, body }: WorkerAnswer) => {
      take(index, { work: unpackHere({ head, body }), packed: { head, body } });
    });
    worker.once("error", resolve);
    worker.once("exit", () => {
      resolve(undefined);
    });
  });
}

/** The system gives no thread, or not the memory for one. */
function isLackOfMeans(problem: unknown): boolean {
  return hasCode(problem, "ERR_WORKER_INIT_FAILED", "ERR_WORKER_OUT_OF_MEMORY");
}

function unpackHere({ head, body }: PackedWork): VendorWork {
  const parts = new Map<number, Uint8Array>();
  let start = 0;
  for (const part of body) {
    if (part.length > 0) parts.set(start, part);
    start += part.length;
  }
  return unpack(head, (at) => parts.get(at) ?? new Uint8Array());
}
