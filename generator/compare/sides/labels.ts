import type { Commit } from "../../repository/commit.js";
import { visible } from "../../text/visible.js";

/** How a merge base is named to people. */
export function sinceLabel(base: Commit, main: Commit, tip: Commit): string {
  if (base.id === tip.id && base.id === main.id) {
    // Only what is not committed can show, and a reader should know.
    return `${visible(main.ref)} (${main.short}, the checked-out commit)`;
  }
  if (base.id === main.id) return labelOf(main);
  return `the merge base of ${main.ref} and ${tip.ref} (${base.short})`;
}

/** @example labelOf({ id: "7c777b5…", ref: "main", short: "7c777b5" }) // "main (7c777b5)" */
export function labelOf({ ref, short, id }: Commit, folder?: string): string {
  const name =
    ref === id || ref === short ? short : `${visible(ref)} (${short})`;
  return folder === undefined ? name : `${name}:${visible(folder)}`;
}
