import { groupBy } from "../data/group-by.js";
import { isEnglish, type Catalog, type Vendor } from "../model/model.js";
import type { LintContext, LintFile } from "./rule.js";

/** What a context is made of. */
export interface LintInput {
  readonly catalog: Catalog;
  readonly files: readonly LintFile[];
  /** Whether every code must have a reason. */
  readonly reasons: "required" | "off";
}

export function contextOf(input: LintInput): LintContext {
  const { reasons } = input.catalog;
  const isOwn = input.files.some(({ kind }) => kind === "reasons");
  return {
    ...input,
    ownReasons: isOwn ? reasons.filter(({ isInherited }) => !isInherited) : [],
  };
}

/**
 * The parts that rules of the scope `vendor` look at: each vendor with its file, and the files that
 * all vendors share.
 */
export function partsOf(input: LintInput): readonly LintInput[] {
  const { catalog, files } = input;
  const isVendor = groupBy(files, ({ kind }) => kind === "vendor");
  const byName = new Map(isVendor.get(true)?.map((file) => [file.file, file]));
  return [
    ...catalog.vendors.map((vendor) => {
      const file = byName.get(vendor.origin.file);
      return {
        ...input,
        catalog: { ...catalog, vendors: [vendor] },
        files: file === undefined ? [] : [file],
      };
    }),
    {
      ...input,
      catalog: { ...catalog, vendors: [] },
      files: isVendor.get(false) ?? [],
    },
  ];
}

/**
 * A vendor with no more in it than rules of the scope `catalog` look at: who it is, its code sets, the
 * reasons and the waivers; of its texts only those that may need a translation. A large vendor is then
 * quickly sent to another thread or read from what was kept.
 */
export function forCatalogRules(vendor: Vendor): Vendor {
  const isForeign = !isEnglish(vendor);
  return {
    ...vendor,
    codeSets: vendor.codeSets.map((codeSet) => {
      const reasons = new Set<string | undefined>([undefined]);
      return {
        ...codeSet,
        codes: codeSet.codes.filter(({ reason, waivers, note }) => {
          const isFirst = !reasons.has(reason);
          reasons.add(reason);
          // The note of a code counts for its texts.
          return isFirst || waivers.length > 0 || (isForeign && note);
        }),
        groups: isForeign
          ? codeSet.groups
          : codeSet.groups.map((group) => ({ ...group, rows: [] })),
      };
    }),
  };
}
