import { lazily } from "../data/lazily.js";
import { axesByReason, memoryOf, type Memory } from "../model/build-model.js";
import { buildReasons, type Reasons } from "../model/build-reasons.js";
import type { Translation } from "../model/model.js";
import { shippedReasons } from "../read/shipped-reasons.js";
import type { AxesSpec, ReasonsSpec, SpecFile } from "../read/spec.js";

/** What all vendors of a spec share: plain data, so that it can be sent to another thread. */
export interface Shared {
  readonly translations: readonly Translation[];
  /** The reasons file of the spec, where it has one. */
  readonly ownReasons?: SpecFile<ReasonsSpec>;
  /** Whether every code must have a reason. */
  readonly reasons: "required" | "off";
}

/** The shared facts in the form in which the work on a vendor asks for them. */
export interface Lookup {
  readonly shared: Shared;
  readonly memory: Memory;
  /** The reasons of a vendor, or of a spec, by whether one of its codes names a reason. */
  reasonsOf(isNamed: boolean): Reasons;
  axesOf(isNamed: boolean): ReadonlyMap<string, AxesSpec>;
}

export function lookupOf(shared: Shared): Lookup {
  const reasons = {
    named: lazily(() => reasonsOf(shared, true)),
    none: lazily(() => reasonsOf(shared, false)),
  };
  const axes = {
    named: lazily(() => axesByReason(reasons.named())),
    none: lazily(() => axesByReason(reasons.none())),
  };
  return {
    shared,
    memory: memoryOf(shared.translations),
    reasonsOf: (isNamed) => (isNamed ? reasons.named() : reasons.none()),
    axesOf: (isNamed) => (isNamed ? axes.named() : axes.none()),
  };
}

function reasonsOf({ ownReasons }: Shared, isNamed: boolean): Reasons {
  return buildReasons(ownReasons, isNamed, shippedReasons);
}
