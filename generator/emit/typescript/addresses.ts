import { compareText } from "../../text/order.js";
import type { EmitOptions } from "../target.js";
import type { Import } from "./assemble.js";
import { constant } from "./doc.js";
import { jsdoc } from "./jsdoc.js";
import { constMember, pairItems, pureTable } from "./layout.js";
import { quote } from "./literal.js";
import {
  reasonedOutlines,
  type CatalogOutline,
  type SetOutline,
  type VendorOutline,
} from "./outline.js";
import { printDoc } from "./print-doc.js";
import { specifier } from "./specifier.js";

/** What the root `index.ts` offers over all vendors: the reason of a code, and the code of an address. */
export function addressStatements(
  { vendors }: Pick<CatalogOutline, "vendors">,
  options: EmitOptions,
): {
  readonly imports: readonly Import[];
  readonly statements: readonly string[];
} {
  const isCodes = ({ kind }: SetOutline) => kind === "codes";
  const hasReasons = vendors.some(
    (vendor) => reasonedOutlines(vendor).length > 0,
  );
  const hasCodes = vendors.some(({ codeSets }) => codeSets.some(isCodes));
  return {
    imports: [
      ...(hasReasons
        ? [
            {
              from: specifier("./runtime", options),
              names: ["UnknownCodeError"],
            },
            {
              from: specifier("./reasons", options),
              names: ["Reason"],
              isTypeOnly: true,
            },
          ]
        : []),
      ...vendors.map((vendor) => ({
        from: specifier(`./${vendor.id}/index`, options),
        names: vendor.codeSets
          .filter(isCodes)
          .map(({ identifiers }) => identifiers.parse)
          .toSorted(compareText),
      })),
      ...vendors.map((vendor) => ({
        from: specifier(`./${vendor.id}/reasons`, options),
        names: reasonedOutlines(vendor)
          .map(({ identifiers }) => identifiers.findReason)
          .toSorted(compareText),
      })),
    ],
    statements: [
      ...(hasReasons ? reasonOf(vendors) : []),
      ...(hasCodes ? [lookup(vendors)] : []),
    ],
  };
}

function reasonOf(vendors: readonly VendorOutline[]): readonly string[] {
  const pairs = vendors.flatMap((vendor) =>
    reasonedOutlines(vendor).map(
      ({ id, identifiers }) =>
        [quote(`${vendor.id}/${id}`), identifiers.findReason] as const,
    ),
  );
  return [
    "type FindReason = (raw: unknown) => Reason | undefined;",
    pureTable(
      "const findReasons: ReadonlyMap<string, FindReason>",
      "new Map",
      pairItems(pairs),
    ),
    [
      jsdoc(
        "",
        ["The reason of a code of any vendor."],
        [
          "@throws UnknownCodeError when it is no known code, or has no reason.",
        ],
      ),
      "export function reasonOf({ vendor, codeSet, code }: VendorCode): Reason {",
      "  const label = `${vendor}/${codeSet}`;",
      "  const reason = findReasons.get(label)?.(code);",
      "  if (reason === undefined) throw new UnknownCodeError(label, code);",
      "  return reason;",
      "}",
    ].join("\n"),
  ];
}

function lookup(vendors: readonly VendorOutline[]): string {
  return [
    jsdoc(
      "",
      [
        "The code at an address, `<vendor>/<codeSet>/<code>` with the code percent-encoded; undefined where there is none, and for the values of a set that is no set of codes. Never throws.",
      ],
      [exampleOf(vendors)],
    ),
    "export function lookup(address: string): VendorCode | undefined {",
    '  const [vendor, codeSet, encoded, ...more] = address.split("/");',
    "  if (encoded === undefined || more.length > 0) return undefined;",
    "  let raw: string;",
    "  try {",
    "    raw = decodeURIComponent(encoded);",
    "  } catch {",
    "    return undefined;",
    "  }",
    "  switch (`${vendor}/${codeSet}`) {",
    ...vendors.flatMap((vendor) =>
      vendor.codeSets
        .filter(({ kind }) => kind === "codes")
        .map((codeSet) => lookupCase(vendor, codeSet)),
    ),
    "    default:",
    "      return undefined;",
    "  }",
    "}",
  ].join("\n");
}

function exampleOf(vendors: readonly VendorOutline[]): string {
  for (const { codeSets } of vendors) {
    for (const { kind, address } of codeSets) {
      if (kind === "codes" && address !== undefined) {
        return `@example lookup("${address}")`;
      }
    }
  }
  return '@example lookup("acme/error-code/4")';
}

function lookupCase(
  { id: vendor }: VendorOutline,
  codeSet: SetOutline,
): string {
  const { id, identifiers } = codeSet;
  return [
    `    case "${vendor}/${id}": {`,
    printDoc(constant("parsed", identifiers.parse, "raw"), "      "),
    "      if (!parsed.known) return undefined;",
    "      return {",
    `        ${constMember("        ", "vendor", quote(vendor))}`,
    `        ${constMember("        ", "codeSet", quote(id))}`,
    "        code: parsed.code,",
    "      };",
    "    }",
  ].join("\n");
}
