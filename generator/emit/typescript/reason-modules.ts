import { vendorSource, type Vendor } from "../../model/model.js";
import { compareText } from "../../text/order.js";
import type { EmitOptions } from "../target.js";
import type { Module } from "./assemble.js";
import {
  codeReasonsStatements,
  hasOverrides,
  reasonedSets,
} from "./code-reasons.js";
import { reasonsStatements } from "./reasons.js";
import type { SharedParts } from "./outline.js";
import { specifier } from "./specifier.js";

/** What each code of a vendor means. */
export function codeReasonsModule(
  vendor: Vendor,
  options: EmitOptions,
): Module {
  const sets = reasonedSets(vendor);
  const hasOwn = sets.some(hasOverrides);
  return {
    path: `${vendor.id}/reasons.ts`,
    source: vendorSource(vendor),
    imports: [
      {
        from: specifier("../runtime", options),
        names: [
          "UnknownCodeError",
          ...(sets.some(({ wire }) => wire === "integer") ? ["integerOf"] : []),
        ],
      },
      {
        from: specifier("../reasons", options),
        names: ["meaningTable", "reasonTable"],
      },
      {
        from: specifier("../reasons", options),
        names: [
          "Meaning",
          ...(hasOwn ? ["OverridesTable"] : []),
          "Reason",
          "ReasonTable",
        ],
        isTypeOnly: true,
      },
      {
        from: specifier("./codes", options),
        names: sets
          .map(({ identifiers }) => identifiers.type)
          .toSorted(compareText),
        isTypeOnly: true,
      },
    ],
    statements: codeReasonsStatements(vendor),
  };
}

/** What the reasons share: the types, the tables by reason and the messages. */
export function reasonsModule(
  catalog: SharedParts,
  options: EmitOptions,
): Module {
  const runtime = specifier("./runtime", options);
  return {
    path: "reasons.ts",
    source: "reasons.yaml",
    imports: [
      { from: runtime, names: ["UnknownCodeError", "lazyTable"] },
      {
        from: runtime,
        names: ["CaseResult", "Cases", "CodeInfo", "Exact"],
        isTypeOnly: true,
      },
      {
        from: specifier("./axes", options),
        names: ["Axes", "Overrides", "OverridesTable"],
        isTypeOnly: true,
      },
    ],
    statements: [
      `export * from "${specifier("./axes", options)}";`,
      ...reasonsStatements(catalog),
    ],
  };
}
