import { isValid, validatorOf } from "../read/validator.js";
import type { CatalogJson } from "./catalog-json.js";

/**
 * Parsed JSON as a catalog, by the contract that ships as catalog.schema.json. Otherwise the first
 * few places where it breaks it; such a file is not written by hand.
 *
 * @example validateCatalog({}).violations[0] // "/ must have required property '$generated'"
 */
export function validateCatalog(
  data: unknown,
):
  | { readonly data: CatalogJson; readonly violations: readonly [] }
  | { readonly data?: undefined; readonly violations: readonly string[] } {
  const validator = validatorOf("catalog");
  if (isValid<CatalogJson>(validator, data)) return { data, violations: [] };
  return {
    violations: (validator.errors ?? [])
      .slice(0, 3)
      .map(
        ({ instancePath, message }) =>
          `${instancePath || "/"} ${message ?? "is not valid"}`,
      ),
  };
}
