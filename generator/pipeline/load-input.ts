import type { SpecInput } from "../read/input.js";
import { loadYaml, type Loaded } from "../read/load.js";

/** Reads one file of a spec. */
export type Load = (input: SpecInput) => Loaded;

export const loadInput: Load = ({ bytes, file, shown }) =>
  loadYaml(bytes, file, shown);
