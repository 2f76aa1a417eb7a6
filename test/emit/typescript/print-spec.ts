import { readdirSync, readFileSync } from "node:fs";
import { checkSpec } from "../../../generator/check.js";
import type {
  EmitOptions,
  OutputFile,
} from "../../../generator/emit/target.js";
import { typescript } from "../../../generator/emit/typescript/index.js";
import type { Catalog } from "../../../generator/model.js";
import type { TranslationSpec, VendorSpec } from "../../../generator/spec.js";

export const enumStyles = ["enum", "const"] as const;
export const importExtensions = ["js", "ts", "none"] as const;

/** A spec as data, before it is written as files. */
export interface Spec {
  readonly vendors: readonly VendorSpec[];
  readonly translations?: readonly TranslationSpec[];
}

const specFolder = new URL("../../../spec/", import.meta.url);

/** The texts of the spec files of this repository, by their path below the spec folder. */
export function repositoryTexts(): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const part of ["vendors", "translations"]) {
    for (const name of readdirSync(new URL(`${part}/`, specFolder))) {
      const file = `${part}/${name}`;
      texts[file] = readFileSync(new URL(file, specFolder), "utf8");
    }
  }
  return texts;
}

/** JSON is YAML, so a spec as data goes through the whole first half of the pipeline. */
export function textsOf(spec: Spec): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const vendor of spec.vendors) {
    texts[`vendors/${vendor.id}.yaml`] = JSON.stringify(vendor, null, 1);
  }
  if (spec.translations !== undefined && spec.translations.length > 0) {
    texts["translations/en.yaml"] = JSON.stringify(spec.translations, null, 1);
  }
  return texts;
}

/** The model of a spec that must have no error. */
export function catalogOf(texts: Readonly<Record<string, string>>): Catalog {
  const { catalog, diagnostics } = checkSpec(
    Object.entries(texts).map(([file, text]) => ({
      file,
      shown: file,
      bytes: new TextEncoder().encode(text),
    })),
    { reasons: "off" },
  );
  if (catalog !== undefined) return catalog;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  throw new Error(JSON.stringify(errors, null, 2));
}

/** The generated TypeScript files of a spec. */
export async function printTypescript(
  texts: Readonly<Record<string, string>>,
  options: Partial<EmitOptions> = {},
): Promise<readonly OutputFile[]> {
  return typescript.emit(catalogOf(texts), {
    project: "test",
    enumStyle: "enum",
    importExtension: "js",
    ...options,
  });
}
