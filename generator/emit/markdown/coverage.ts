import { addTo, groupBy } from "../../data/group-by.js";
import type { Reason } from "../../model/model.js";
import type { ReasonedCode, SetOutline, VendorOutline } from "./outline.js";

/** How many codes of every vendor have each reason. */
export interface Coverage {
  readonly vendors: readonly VendorOutline[];
  readonly rows: readonly CoverageRow[];
  /** Codes with a reason per vendor. */
  readonly totals: readonly number[];
  readonly total: number;
}

export interface CoverageRow {
  readonly reason: Reason;
  /** One per vendor. */
  readonly counts: readonly number[];
  readonly total: number;
  /** The codes behind the counts, by code set, without code sets that have none. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly vendor: VendorOutline;
  readonly codeSet: SetOutline;
  readonly codes: readonly ReasonedCode[];
}

export function coverageOf(
  vendors: readonly VendorOutline[],
  reasons: readonly Reason[],
): Coverage {
  const byReason = placesByReason(vendors);
  const rows = reasons.map((reason) => {
    const places = byReason.get(reason.id) ?? [];
    const counts = vendors.map((vendor) =>
      sum(
        places
          .filter((place) => place.vendor === vendor)
          .map(({ codes }) => codes.length),
      ),
    );
    return { reason, counts, total: sum(counts), places };
  });
  return {
    vendors,
    rows,
    totals: vendors.map((_, index) =>
      sum(rows.map(({ counts }) => counts[index] ?? 0)),
    ),
    total: sum(rows.map(({ total }) => total)),
  };
}

/** One pass over all codes, however many reasons there are. */
function placesByReason(
  vendors: readonly VendorOutline[],
): ReadonlyMap<string, readonly Place[]> {
  const all = new Map<string, Place[]>();
  for (const vendor of vendors) {
    for (const codeSet of vendor.codeSets) {
      const bySet = groupBy(codeSet.reasoned, ({ reason }) => reason);
      for (const [reason, codes] of bySet) {
        addTo(all, reason, { vendor, codeSet, codes });
      }
    }
  }
  return all;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, next) => all + next, 0);
}
