import { readShipped } from "../../files/install.js";
import { vendorSource, type CodeSet, type Vendor } from "../../model/model.js";
import { compareText } from "../../text/order.js";
import type { EmitOptions, Target } from "../target.js";
import { assemble, type Module } from "./assemble.js";
import { catalogModule } from "./catalog-module.js";
import { reasonedSets } from "./code-reasons.js";
import { codesStatements } from "./codes.js";
import { functionsStatements, runtimeImports } from "./functions.js";
import { infoStatements } from "./info.js";
import { needsListOf } from "./known.js";
import {
  outlineOf,
  type CatalogOutline,
  type VendorOutline,
} from "./outline.js";
import { codeReasonsModule, reasonsModule } from "./reason-modules.js";
import { specifier } from "./specifier.js";

/**
 * TypeScript: per vendor a folder with `codes.ts` (enums and lists), `index.ts` (guards, parse,
 * match), `reasons.ts` (what each code means) and `info.ts` (texts), and beside them `runtime.ts`,
 * `reasons.ts` and `index.ts`. A module imports only from the tiers below it, so that a guard pulls
 * in no enum and an enum no texts.
 */
export const typescript: Target = {
  description: "enums, guards, exhaustive helpers and texts per vendor",
  emitVendor: async (vendor, options) => ({
    files: await assemble(vendorModules(vendor, options)),
    piece: JSON.stringify(outlineOf(vendor)),
  }),
  emitCatalog: ({ reasons, messages, pieces }, options) => {
    const vendors = pieces.map((piece): VendorOutline => JSON.parse(piece));
    return assemble(catalogModules({ vendors, reasons, messages }, options));
  },
};

/** The modules of one vendor, which depend on nothing but that vendor and the options. */
export function vendorModules(
  vendor: Vendor,
  options: EmitOptions,
): readonly Module[] {
  return [
    codesModule(vendor, options),
    functionsModule(vendor, options),
    ...(reasonedSets(vendor).length > 0
      ? [codeReasonsModule(vendor, options)]
      : []),
    infoModule(vendor, options),
  ];
}

/** The modules that all vendors share. */
export function catalogModules(
  catalog: CatalogOutline,
  options: EmitOptions,
): readonly Module[] {
  return [
    copiedModule("runtime.ts"),
    ...(catalog.reasons.length > 0
      ? [copiedModule("axes.ts"), reasonsModule(catalog, options)]
      : []),
    catalogModule(catalog, options),
  ];
}

function codesModule(vendor: Vendor, options: EmitOptions): Module {
  return {
    path: `${vendor.id}/codes.ts`,
    source: vendorSource(vendor),
    imports: [
      {
        from: specifier("../runtime", options),
        names: vendor.codeSets.some((codeSet) => needsListOf(codeSet, options))
          ? ["listOf"]
          : [],
      },
    ],
    statements: codesStatements(vendor, options),
  };
}

function functionsModule(vendor: Vendor, options: EmitOptions): Module {
  const { values, types } = runtimeImports(vendor);
  return {
    path: `${vendor.id}/index.ts`,
    source: vendorSource(vendor),
    imports: [
      { from: specifier("../runtime", options), names: values },
      {
        from: specifier("../runtime", options),
        names: types,
        isTypeOnly: true,
      },
      {
        from: specifier("./codes", options),
        names: sortedNames(vendor, ({ identifiers }) => [identifiers.is]),
      },
      {
        from: specifier("./codes", options),
        names: sortedNames(vendor, ({ identifiers }) => [
          identifiers.type,
          identifiers.name,
        ]),
        isTypeOnly: true,
      },
    ],
    statements: [
      `export * from "${specifier("./codes", options)}";`,
      ...functionsStatements(vendor),
    ],
  };
}

function infoModule(vendor: Vendor, options: EmitOptions): Module {
  const reasoned = reasonedSets(vendor);
  return {
    path: `${vendor.id}/info.ts`,
    source: vendorSource(vendor),
    imports: [
      {
        from: specifier("../runtime", options),
        names: ["UnknownCodeError", "infoTable"],
      },
      {
        from: specifier("../runtime", options),
        names: [
          ...(reasoned.length < vendor.codeSets.length ? ["CodeInfo"] : []),
          "FactsTable",
        ],
        isTypeOnly: true,
      },
      {
        from: specifier("../reasons", options),
        names: reasoned.length > 0 ? ["ReasonedCodeInfo"] : [],
        isTypeOnly: true,
      },
      {
        from: specifier("./reasons", options),
        names: reasoned
          .map(({ identifiers }) => identifiers.findMeaning)
          .toSorted(compareText),
      },
      {
        from: specifier("./index", options),
        names: sortedNames(vendor, ({ identifiers }) => [identifiers.parse]),
      },
      {
        from: specifier("./codes", options),
        names: sortedNames(vendor, ({ identifiers }) => [
          identifiers.type,
          identifiers.name,
        ]),
        isTypeOnly: true,
      },
    ],
    statements: infoStatements(vendor),
  };
}

/** A source file of the tool, copied as it is. */
function copiedModule(path: string): Module {
  return {
    path,
    source: "vendors/",
    imports: [],
    statements: [readShipped("templates", "typescript", path).trimEnd()],
  };
}

function sortedNames(
  { codeSets }: Vendor,
  namesOf: (codeSet: CodeSet) => readonly string[],
): readonly string[] {
  return codeSets.flatMap(namesOf).toSorted(compareText);
}
