import { forCatalogRules } from "../lint/parts.js";
import type { Rule } from "../lint/rule.js";
import type { SpecInput } from "../read/input.js";
import {
  checkVendor,
  isPrintable,
  type CheckedVendor,
} from "./check-vendor.js";
import {
  printVendor,
  type PrintedVendor,
  type PrintSettings,
} from "./print-vendor.js";
import type { Lookup } from "./shared.js";

/** Everything that a run does with one vendor file by itself. */
export interface VendorWork {
  /** With no more of the vendor than the rules about the whole catalog look at. */
  readonly checked: CheckedVendor;
  /** Nothing where the file has an error. */
  readonly printed: readonly PrintedVendor[];
}

/** Checks a vendor file and prints what is about this vendor alone. */
export async function workOnVendor(
  input: SpecInput,
  rules: readonly Rule[],
  lookup: Lookup,
  settings: PrintSettings,
): Promise<VendorWork> {
  const checked = checkVendor(input, rules, lookup);
  const { vendor } = checked;
  return {
    checked:
      vendor === undefined
        ? checked
        : { ...checked, vendor: forCatalogRules(vendor) },
    printed: isPrintable(checked)
      ? await printVendor(checked.vendor, settings)
      : [],
  };
}
