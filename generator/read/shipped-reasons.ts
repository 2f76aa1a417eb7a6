import { readShipped } from "../files/install.js";
import { loadYaml } from "./load.js";
import type { ReasonsSpec, SpecFile } from "./spec.js";
import { validateReasons } from "./validate.js";

/**
 * The reasons of the catalog, which ship with the tool, for specs that reuse them.
 *
 * @throws Error when the tool is not installed whole.
 */
export function shippedReasons(): SpecFile<ReasonsSpec> {
  const file = "@vendor-codes/cli/spec/reasons.yaml";
  const bytes = new TextEncoder().encode(readShipped("spec", "reasons.yaml"));
  const { source } = loadYaml(bytes, file, file);
  const data = source === undefined ? undefined : validateReasons(source).data;
  if (data === undefined) throw new Error(`${file} is broken`);
  return { file, data };
}
