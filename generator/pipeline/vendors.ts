import { digestOf } from "../cache/digest.js";
import type { SpecInput } from "../read/input.js";
import { KeptWork } from "./kept-work.js";
import { pack } from "./packed-work.js";
import type { PrintSettings } from "./print-vendor.js";
import type { Shared } from "./shared.js";
import { workOnAll } from "./threads.js";
import type { VendorWork } from "./vendor-work.js";

/** Where work is kept from one run to the next, and by which tool. */
export interface Keeping {
  readonly folder: string;
  /** Names the build of the tool and the version of Node. */
  readonly tool: string;
}

/** The work on every vendor. */
export interface VendorsWork {
  readonly works: readonly VendorWork[];
  /** Removes what was kept of earlier states of the spec, once a run has gone well. */
  sweep(): void;
}

/**
 * Works on the vendor files that have changed since they were last worked on. All that the work
 * depends on is in its key: the bytes of the file, what vendors share, the options and the tool.
 *
 * @param owner Makes the names of temporary files unique to this run.
 */
export async function workOnVendors(
  inputs: readonly SpecInput[],
  shared: Shared,
  settings: PrintSettings,
  keeping: Keeping | undefined,
  owner: string,
): Promise<VendorsWork> {
  if (keeping === undefined) {
    const works = await workOnAll(inputs, shared, settings);
    return { works, sweep: () => undefined };
  }
  const kept = new KeptWork(keeping.folder, owner);
  const common = digestOf(JSON.stringify([keeping.tool, shared, settings]));
  const items = inputs.map((input) => {
    const { file, shown, bytes } = input;
    const name = JSON.stringify([common, file, shown, digestOf(bytes)]);
    const key = digestOf(name).slice(0, 43);
    return { input, key, work: kept.get(key) };
  });
  const missing = items.filter(({ work }) => work === undefined);
  const made = await workOnAll(
    missing.map(({ input }) => input),
    shared,
    settings,
    // At once, so that its bytes are not held until the last vendor is done.
    (index, work, packed) => {
      const key = missing[index]?.key;
      if (key !== undefined) kept.put(key, packed ?? pack(work));
    },
  );
  const fresh = new Map(missing.map(({ key }, index) => [key, made[index]]));
  return {
    works: items.flatMap(({ key, work }) => work ?? fresh.get(key) ?? []),
    sweep: () => {
      kept.sweep();
    },
  };
}
