import { buildModel } from "../../../generator/model/build-model.js";
import { buildReasons } from "../../../generator/model/build-reasons.js";
import type { Catalog } from "../../../generator/model/model.js";
import { shippedReasons } from "../../../generator/read/shipped-reasons.js";
import { largeVendor } from "./large-spec.js";

/** Vendors with one code set of many codes, without the reading that this is not about. */
export function largeCatalog(
  sets: Readonly<Record<string, "integer" | "string">>,
  size: number,
): Catalog {
  const vendors = Object.entries(sets).map(([name, wire]) => ({
    file: `vendors/${name.toLowerCase()}.yaml`,
    data: largeVendor(name, wire, size),
  }));
  return buildModel(vendors, [], buildReasons(undefined, true, shippedReasons));
}

/** A use of a whole set: every code matched by name. */
export function matchAll(name: string, size: number): string {
  const cases = Array.from(
    { length: size },
    (_, index) => `  FACE_ERROR_${index}: () => ${index % 2},\n`,
  );
  return `import { match${name}Code, type ${name}Code } from "./${name.toLowerCase()}/index.js";
export const handle = (code: ${name}Code): number => match${name}Code(code, {
${cases.join("")}});
`;
}
