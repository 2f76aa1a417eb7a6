import type { CodeSet, Vendor } from "../../model/model.js";

/** A code set with what every printer of functions needs. */
export interface Subject {
  readonly vendor: Vendor;
  readonly codeSet: CodeSet;
  /** `"<vendor>/<codeSet>"`, as a literal. */
  readonly label: string;
  readonly hasClasses: boolean;
}
