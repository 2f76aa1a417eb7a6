import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { setImmediate } from "node:timers/promises";
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

/**
 * Each thread loads and warms up the same code, and collects its garbage on cores of its own. Measured
 * with 30,000 codes on two cores, a second thread took half again the CPU time and saved no time.
 */
const coresForThread = 2;

/**
 * Is told of each vendor that is done.
 *
 * @param packed The work as bytes, where another thread has made them.
 */
export type OnDone = (
  index: number,
  work: VendorWork,
  packed?: PackedWork,
) => void;

/**
 * Works on each vendor file, on several cores where that is worth it. The result is the same on any
 * number of them.
 */
export async function workOnAll(
  inputs: readonly SpecInput[],
  shared: Shared,
  settings: PrintSettings,
  onDone: OnDone = () => undefined,
): Promise<readonly VendorWork[]> {
  const done = new Map<number, VendorWork>();
  const finish: OnDone = (index, work, packed) => {
    done.set(index, work);
    onDone(index, work, packed);
  };
  const next = new Int32Array(new SharedArrayBuffer(4));
  const take = () => Atomics.add(next, 0, 1);
  const threads = Array.from({ length: threadsFor(inputs) }, () =>
    startThread({ inputs, shared, settings, next }, finish),
  );
  // V8 lets garbage pile up to several times of what lives, in each thread for itself.
  if (threads.length > 0) setFlagsFromString("--heap-growing-percent=40");
  const lookup = lookupOf(shared);
  const rules = wantedRules("all");
  const workOn = async (index: number, input: SpecInput): Promise<void> => {
    finish(index, await workOnVendor(input, rules, lookup, settings));
  };
  for (let index = take(); index < inputs.length; index = take()) {
    const input = inputs[index];
    if (input !== undefined) await workOn(index, input);
    // Lets in what the other threads have done.
    if (threads.length > 0) await setImmediate();
  }
  for (const problem of await Promise.all(threads)) {
    if (problem !== undefined && !isLackOfMeans(problem)) throw problem;
  }
  for (const [index, input] of inputs.entries()) {
    // What a thread took and could not finish is done here.
    if (!done.has(index)) await workOn(index, input);
  }
  return inputs.flatMap((_input, index) => done.get(index) ?? []);
}

/** Threads beside this one. The tool that runs from its sources has none. */
function threadsFor(inputs: readonly SpecInput[]): number {
  const size = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (bundled() === undefined || size < worthThread) return 0;
  const cores = Math.floor(availableParallelism() / coresForThread);
  return Math.max(1, Math.min(cores, mostThreads, inputs.length)) - 1;
}

/** Starts a thread, and gives the error with which it ended, if there was one. */
function startThread(task: WorkerTask, finish: OnDone): Promise<unknown> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("worker.js", bundled()?.url), {
      workerData: task,
    });
    worker.on("message", ({ index, head, body }: WorkerAnswer) => {
      finish(index, unpackHere({ head, body }), { head, body });
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
