import type { SpecFiles } from "./compared.js";

/** What is wanted of the comparison of two specs, which are the example where nothing is said. */
export interface ChangeCase {
  readonly name: string;
  readonly base?: SpecFiles;
  readonly head?: SpecFiles;
  /** As `changesBetween` shows them. */
  readonly want: readonly string[];
}
