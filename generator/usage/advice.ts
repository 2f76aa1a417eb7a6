import type { Hit } from "./impact.js";
import { kinds } from "../compare/kinds/index.js";
import type { Effect } from "../compare/kinds/touch.js";

/** For the places where something is named or imported. */
const byEffect: Readonly<Record<Effect | "changed", string>> = {
  changed: "Check that what is done with it is still right",
  gone: "Use something else in its place, or take out what builds on it",
  leaving:
    "Use what replaces it, or take out what handles it once it is no longer sent",
  renamed: "Use the present name",
};

/**
 * What the owner of the code does at a place. What the maintainer of the spec does is in
 * compare/kinds/.
 *
 * @example adviceOf({ change: { kind: "constant-renamed" }, what: "member", certainty: "certain" })
 * // "Run vendor-codes rename, which writes the present name"
 */
export function adviceOf({
  change: { kind },
  what,
  certainty,
}: Pick<Hit, "what" | "certainty"> & {
  readonly change: Pick<Hit["change"], "kind">;
}): string {
  const { effect = "changed" } = kinds[kind].touches;
  if (kind === "constant-renamed") {
    return "Run vendor-codes rename, which writes the present name";
  }
  if (what === "literal") {
    return effect === "gone"
      ? "Check what is done for this value, which is no longer a known code"
      : "Check that what is done for this value is still right";
  }
  if (what === "exhaustive match" && effect !== "renamed") {
    return "Add a case for it, or a branch for everything else";
  }
  // An import that may only meet what changed stays.
  return byEffect[certainty === "possible" ? "changed" : effect];
}
