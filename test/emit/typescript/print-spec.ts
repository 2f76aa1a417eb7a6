import type { EmitOptions } from "../../../generator/emit/target.js";
import { typescript } from "../../../generator/emit/typescript/index.js";
import type { Catalog } from "../../../generator/model/model.js";
import type {
  TranslationSpec,
  VendorSpec,
} from "../../../generator/read/spec.js";
import { catalogOf } from "../read-catalog.js";
import { printFiles } from "../print-files.js";
import type { Files } from "./temporary-folder.js";

export const enumStyles = ["enum", "const"] as const;
export const importExtensions = ["js", "ts", "none"] as const;

/** A spec as data, before it is written as files. */
export interface Spec {
  readonly vendors: readonly VendorSpec[];
  readonly translations?: readonly TranslationSpec[];
}

/** The texts of the generated TypeScript files, by path. */
export async function printCatalog(
  catalog: Catalog,
  options: Partial<EmitOptions> = {},
): Promise<Files> {
  return Object.fromEntries(
    await printFiles(typescript, catalog, "test", options),
  );
}

/** The same of a spec, which must have no error. */
export async function printSpec(
  { vendors, translations }: Spec,
  options: Partial<EmitOptions> = {},
): Promise<Files> {
  return printCatalog(catalogOf(vendors, translations), options);
}
