import { defined } from "../../data/defined.js";
import type { Catalog, CodeSet, Vendor } from "../../model/model.js";
import { reasonedSets } from "./code-reasons.js";

/** What the modules of all vendors need of one of them: names, and no code. */
export interface VendorOutline {
  readonly id: string;
  readonly codeSets: readonly SetOutline[];
}

export interface SetOutline extends Pick<
  CodeSet,
  "id" | "kind" | "identifiers"
> {
  /** Whether its codes have reasons. */
  readonly isReasoned: boolean;
  /** The address of its first code, for an example. */
  readonly address?: string;
}

export type SharedParts = Pick<Catalog, "reasons" | "messages">;

export interface CatalogOutline extends SharedParts {
  readonly vendors: readonly VendorOutline[];
}

export function outlineOf(vendor: Vendor): VendorOutline {
  const reasoned = new Set(reasonedSets(vendor));
  return {
    id: vendor.id,
    codeSets: vendor.codeSets.map((codeSet) => {
      const { id, kind, identifiers, codes } = codeSet;
      return defined({
        id,
        kind,
        identifiers,
        isReasoned: reasoned.has(codeSet),
        address: codes[0]?.address,
      });
    }),
  };
}

export function reasonedOutlines({
  codeSets,
}: VendorOutline): readonly SetOutline[] {
  return codeSets.filter(({ isReasoned }) => isReasoned);
}
