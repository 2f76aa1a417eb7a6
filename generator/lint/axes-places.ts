import { below, type Origin } from "../model/model.js";
import type { AxesSpec } from "../read/spec.js";
import type { LintContext } from "./rule.js";
import { codeSetsOf } from "./walk.js";
import { showCode } from "./wire-code.js";

/** Axes that hold together, with the place where they can be changed. */
export interface AxesPlace {
  /** Whose axes they are: `reason OK` or `code 1004`. */
  readonly subject: string;
  readonly axes: AxesSpec;
  readonly at: Origin;
}

/**
 * The axes of every own reason, and of every code that overrides one of the named axes. The place is
 * that of the first named axis which is written there, so the one to change comes first.
 */
export function* axesPlacesOf(
  { catalog, ownReasons }: LintContext,
  ...names: readonly (keyof AxesSpec)[]
): Iterable<AxesPlace> {
  for (const { id, axes, origin } of ownReasons) {
    const at = below(origin, ...names.slice(0, 1));
    yield { subject: `reason ${id}`, axes, at };
  }
  for (const { codeSet } of codeSetsOf(catalog)) {
    for (const { code, axes, overrides = {}, origin } of codeSet.codes) {
      const written = names.find((name) => overrides[name] !== undefined);
      if (axes === undefined || written === undefined) continue;
      const at = below(origin, "overrides", written);
      yield { subject: `code ${showCode(code)}`, axes, at };
    }
  }
}
