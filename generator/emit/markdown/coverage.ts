import type {
  Catalog,
  Code,
  CodeSet,
  Reason,
  Vendor,
} from "../../model/model.js";

/** How many codes of every vendor have each reason. */
export interface Coverage {
  readonly vendors: readonly Vendor[];
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
  readonly vendor: Vendor;
  readonly codeSet: CodeSet;
  readonly codes: readonly Code[];
}

export function coverageOf({ vendors, reasons }: Catalog): Coverage {
  const rows = reasons.map((reason) => {
    const places = placesOf(reason.id, vendors);
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

function placesOf(reason: string, vendors: readonly Vendor[]) {
  return vendors.flatMap((vendor) =>
    vendor.codeSets
      .map((codeSet) => ({
        vendor,
        codeSet,
        codes: codeSet.codes.filter((code) => code.reason === reason),
      }))
      .filter(({ codes }) => codes.length > 0),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, next) => all + next, 0);
}
