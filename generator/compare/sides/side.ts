import type { Known } from "../../pipeline/known.js";
import type { Kind } from "../../read/spec.js";
import { countCodes, type Compared } from "../compare.js";
import type { ReviewedSide } from "../review.js";

/** One side of a comparison, read. */
export interface Side extends Compared, ReviewedSide {
  /** The version in package.json on this side; undefined where there is none. */
  readonly version: () => string | undefined;
  /** What was read of a spec, for the other side. */
  readonly known?: Known;
}

/** What is said of a side, and its catalog. */
export function counted(
  label: string,
  catalog: Compared["catalog"],
): ReviewedSide & Pick<Side, "catalog"> {
  const count = (kind: Kind) =>
    catalog.vendors.reduce(
      (sum, { codeSets }) =>
        sum + countCodes(codeSets.filter((set) => set.kind === kind)),
      0,
    );
  return {
    label,
    catalog,
    vendors: catalog.vendors.length,
    codes: count("codes"),
    values: count("values"),
    ...(catalog.reasons.some(({ isInherited }) => isInherited)
      ? { inheritsReasons: true }
      : {}),
  };
}
