import { stringify } from "yaml";
import type { CatalogJson } from "../../generator/catalog/catalog-json.js";
import { checkSpec } from "../../generator/check.js";
import type { Change } from "../../generator/compare/change.js";
import { catalogModel } from "../../generator/catalog/from-json.js";
import { compare, type Compared } from "../../generator/compare/compare.js";
import { printFiles } from "../emit/print-files.js";
import { json } from "../../generator/emit/json/index.js";
import type { Known } from "../../generator/pipeline/known.js";
import type { Catalog } from "../../generator/model/model.js";
import { validateCatalog } from "../../generator/catalog/validate.js";
import type {
  ReasonsSpec,
  TranslationSpec,
  VendorSpec,
} from "../../generator/read/spec.js";

/** The files of a spec, by their path below the spec folder. */
export type SpecFiles = Readonly<Record<string, string>>;

/** A spec as data. */
export interface SpecData {
  readonly vendors: readonly VendorSpec[];
  readonly reasons?: ReasonsSpec;
  readonly translations?: readonly TranslationSpec[];
}

/**
 * One side of a comparison, read as `vendor-codes diff` reads it; throws where that finds errors.
 *
 * @param other What was read of the other side.
 */
export function comparedFiles(
  files: SpecFiles,
  other?: Known,
): Compared & { readonly known: Known } {
  const { catalog, diagnostics, place, known } = checkSpec(
    Object.entries(files).map(([file, text]) => ({
      file,
      shown: file,
      bytes: new TextEncoder().encode(text),
    })),
    { reasons: "off", rules: "identity", known: other },
  );
  if (catalog === undefined) {
    const found = diagnostics.map(
      ({ file, range, message }) =>
        `${file}:${range?.start.line ?? 0}: ${message}`,
    );
    throw new Error(found.join("\n"));
  }
  return { catalog, isWhole: true, place, known };
}

export function filesOf(
  { vendors, reasons, translations }: SpecData,
  print: (data: object) => string = printYaml,
): SpecFiles {
  return {
    ...Object.fromEntries(
      vendors.map((vendor) => [`vendors/${vendor.id}.yaml`, print(vendor)]),
    ),
    ...(reasons === undefined ? {} : { "reasons.yaml": print(reasons) }),
    ...(translations === undefined
      ? {}
      : { "translations/en.yaml": print(translations) }),
  };
}

export function printYaml(data: object): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

export function comparedData(data: SpecData): Compared {
  return comparedFiles(filesOf(data));
}

/** The other way into a comparison: the same spec, printed as catalog.json and read again. */
export async function comparedCatalog({
  catalog,
}: Compared): Promise<Compared> {
  return {
    catalog: catalogModel(parseCatalog(await printCatalogJson(catalog))),
    isWhole: false,
    place: () => ({ file: "catalog.json" }),
  };
}

async function printCatalogJson(catalog: Catalog): Promise<string> {
  const files = await printFiles(json, catalog, "test");
  const text = files.get("catalog.json");
  if (text === undefined) throw new Error("No catalog.json was made");
  return text;
}

function parseCatalog(text: string): CatalogJson {
  const { data, violations } = validateCatalog(JSON.parse(text));
  if (data === undefined) throw new Error(violations.join("\n"));
  return data;
}

/**
 * The changes between the files of two specs, each as one line: kind, address, part, constant, old
 * and new value, number of codes, and the lines that it points at.
 */
export function changesBetween(
  base: SpecFiles,
  head: SpecFiles,
): readonly string[] {
  const before = comparedFiles(base);
  const after = comparedFiles(head, before.known);
  return compare(before, after).map((change) => shown(change, base, head));
}

function shown(change: Change, base: SpecFiles, head: SpecFiles): string {
  const { kind, address, part, constant, from, to, touches, text } = change;
  const consequences = (change.consequences ?? []).map(
    (one) => ` (${one.part}: ${value(one.from)} → ${value(one.to)})`,
  );
  return [
    kind,
    ` ${address}`,
    part === undefined ? "" : ` ${part}`,
    constant === undefined ? "" : ` ${constant}`,
    `: ${value(from)} → ${value(to)}`,
    text === undefined ? "" : ` of ${value(text)}`,
    touches === undefined ? "" : ` ×${touches}`,
    ...consequences,
    ` | ${lineAt(base, change.base)} | ${lineAt(head, change.head)}`,
    change.hint === undefined ? "" : ` | ${change.hint}`,
  ].join("");
}

function value(of: Change["from"]): string {
  return of === undefined ? "nothing" : JSON.stringify(of);
}

function lineAt(files: SpecFiles, place: Change["base"]): string {
  if (place === undefined) return "nowhere";
  const lines = files[place.file]?.split("\n") ?? [];
  return lines[(place.range?.start.line ?? 0) - 1]?.trim() ?? "no such line";
}
