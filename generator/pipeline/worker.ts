import { parentPort, workerData, type MessagePort } from "node:worker_threads";
import type { SpecInput } from "../read/input.js";
import { wantedRules } from "./wanted-rules.js";
import { pack } from "./packed-work.js";
import type { PrintSettings } from "./print-vendor.js";
import { lookupOf, type Shared } from "./shared.js";
import { workOnVendor } from "./vendor-work.js";

/** What a thread is given. */
export interface WorkerTask {
  readonly inputs: readonly SpecInput[];
  readonly shared: Shared;
  readonly settings: PrintSettings;
  /** One number, which all threads count up: the next vendor that nobody has taken. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What a thread answers, once for each vendor that it took. */
export interface WorkerAnswer {
  readonly index: number;
  readonly head: Uint8Array;
  readonly body: readonly Uint8Array[];
}

/** What a thread does: it takes vendors until none is left. */
async function work(task: WorkerTask, port: MessagePort): Promise<void> {
  const lookup = lookupOf(task.shared);
  const rules = wantedRules("all");
  for (;;) {
    const index = Atomics.add(task.next, 0, 1);
    const input = task.inputs[index];
    if (input === undefined) return;
    const done = await workOnVendor(input, rules, lookup, task.settings);
    const answer: WorkerAnswer = { index, ...pack(done) };
    const buffers = [answer.head, ...answer.body].map(({ buffer }) => buffer);
    port.postMessage(
      answer,
      [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer),
    );
  }
}

const task: WorkerTask = workerData;
// A promise that fails ends the thread, and the main one is told.
if (parentPort !== null) void work(task, parentPort);
