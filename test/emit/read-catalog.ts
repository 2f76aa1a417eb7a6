import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { checkSpec } from "../../generator/check.js";
import type { SpecInput } from "../../generator/read/input.js";
import type { Catalog } from "../../generator/model/model.js";
import { readSpec } from "../../generator/read/disk.js";
import type {
  CodeSetSpec,
  TranslationSpec,
  VendorSpec,
} from "../../generator/read/spec.js";

export const specFolder = fileURLToPath(new URL("../../spec", import.meta.url));

/** The catalog of the repository's own spec. */
export function repositoryCatalog(): Catalog {
  return checked(readSpec(specFolder, specFolder).inputs);
}

/** The catalog of vendors that a test makes up. */
export function catalogOf(
  vendors: readonly VendorSpec[],
  translations: readonly TranslationSpec[] = [],
): Catalog {
  const inputs = specInputs(vendors);
  if (translations.length > 0)
    inputs.push(input("translations/en", translations));
  return checked(inputs);
}

/** The files of these vendors. */
export function specInputs(vendors: readonly VendorSpec[]): SpecInput[] {
  return vendors.map((vendor) => input(`vendors/${vendor.id}`, vendor));
}

/** A vendor with one code set, and whatever a test wants to be different. */
export function vendorWith(
  codeSet: Partial<CodeSetSpec>,
  rest: Partial<VendorSpec> = {},
): VendorSpec {
  return {
    id: "acme",
    name: "Acme",
    language: "en",
    sources: [
      {
        id: "page",
        title: "Errors",
        url: "https://acme.example/errors",
        retrieved: "2026-11-20",
      },
    ],
    codeSets: [
      {
        id: "error-code",
        name: "AcmeErrorCode",
        kind: "codes",
        wire: "string",
        groups: [],
        ...codeSet,
      },
    ],
    ...rest,
  };
}

function input(name: string, data: object): SpecInput {
  const file = `${name}.yaml`;
  const text = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  const bytes = new TextEncoder().encode(text);
  return { file, shown: file, bytes };
}

function checked(inputs: readonly SpecInput[]): Catalog {
  const { catalog, diagnostics } = checkSpec(inputs, { reasons: "off" });
  if (catalog === undefined) {
    throw new Error(
      diagnostics.map(({ file, message }) => `${file}: ${message}`).join("\n"),
    );
  }
  return catalog;
}
