import type { Code, CodeSet, Vendor } from "../../model/model.js";
import { axisNames } from "../../read/spec.js";
import { literalOf } from "./codes.js";
import { call, constant, optional } from "./doc.js";
import { head, throwUnknown } from "./guards.js";
import { jsdoc } from "./jsdoc.js";
import { entryItems, pairItems, pureTable } from "./layout.js";
import { printLiteral, quote, type Literal } from "./literal.js";
import { printDoc } from "./print-doc.js";

/** The code sets of a vendor whose codes have reasons. */
export function reasonedSets({ codeSets }: Vendor): readonly CodeSet[] {
  return codeSets.filter(
    ({ kind, codes }) => kind === "codes" && codes.some(hasReason),
  );
}

export function hasOverrides({ codes }: CodeSet): boolean {
  return codes.some(
    ({ overrides }) => overridesLiteral(overrides) !== undefined,
  );
}

function hasReason({ reason }: Code): boolean {
  return reason !== undefined;
}

/** The statements of a vendor's `reasons.ts`: what each code means, without the vendor's texts. */
export function codeReasonsStatements(vendor: Vendor): readonly string[] {
  return reasonedSets(vendor).flatMap((codeSet) => {
    const label = quote(`${vendor.id}/${codeSet.id}`);
    return [
      reasonTable(codeSet),
      ...(hasOverrides(codeSet) ? [overridesTable(codeSet)] : []),
      findReason(codeSet),
      total(codeSet, label, "reason"),
      findMeaning(codeSet),
      total(codeSet, label, "meaning"),
    ];
  });
}

function reasonTable({ codes, identifiers }: CodeSet): string {
  return pureTable(
    `const ${identifiers.local}Reasons: ReasonTable`,
    "new Map",
    pairItems(
      codes.flatMap(({ code, reason }) =>
        reason === undefined ? [] : [[literalOf(code), quote(reason)] as const],
      ),
    ),
  );
}

function overridesTable({ codes, identifiers }: CodeSet): string {
  const entries = codes.flatMap(({ code, reason, overrides }) => {
    const literal = overridesLiteral(overrides);
    if (reason === undefined || literal === undefined) return [];
    return [[literalOf(code), literal] as const];
  });
  return pureTable(
    `const ${identifiers.local}Overrides: OverridesTable`,
    "overridesTable",
    entryItems(
      entries.map(([code, literal]) => [
        code,
        (indent) => printLiteral(indent, literal, ",", indent),
      ]),
    ),
  );
}

/** The overrides in the order of the axes; the outcome is the reason's alone. */
export function overridesLiteral(
  overrides: Code["overrides"] = {},
): Literal | undefined {
  const entries: [axis: string, value: Literal][] = [];
  for (const axis of axisNames) {
    const value = axis === "outcome" ? undefined : overrides[axis];
    if (value !== undefined) entries.push([axis, value]);
  }
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function findReason({ identifiers, wire }: CodeSet): string {
  const { findReason: name, type, local } = identifiers;
  return [
    jsdoc("", [
      `The reason of a {@link ${type}}, for a value that may be anything; undefined for an unknown code. Never throws.`,
    ]),
    head(name, ["raw: unknown"], [optional("Reason"), " {"]),
    ...(wire === "integer" ? ["  const code = integerOf(raw);"] : []),
    printDoc(
      [
        "return ",
        call(`${local}Reasons.get`, [wire === "integer" ? "code" : "raw"]),
        ";",
      ],
      "  ",
    ),
    "}",
  ].join("\n");
}

function findMeaning(codeSet: CodeSet): string {
  const {
    findMeaning: name,
    findReason: find,
    type,
    local,
  } = codeSet.identifiers;
  const isInteger = codeSet.wire === "integer";
  const hasOwn = hasOverrides(codeSet);
  return [
    jsdoc("", [
      `What a {@link ${type}} means and what to do about it, for a value that may be anything; undefined for an unknown code. Never throws.`,
    ]),
    head(name, ["raw: unknown"], [optional("Meaning"), " {"]),
    printDoc(constant("reason", find, "raw"), "  "),
    "  if (reason === undefined) return undefined;",
    ...(hasOwn
      ? [
          ...(isInteger ? ["  const code = integerOf(raw);"] : []),
          printDoc(
            constant(
              "overrides",
              `${local}Overrides.get`,
              isInteger ? "code" : "raw",
            ),
            "  ",
          ),
          "  return meaningOf(reason, overrides);",
        ]
      : ["  return meaningOf(reason);"]),
    "}",
  ].join("\n");
}

/** The form for a code that is known. */
function total(
  { codes, identifiers }: CodeSet,
  label: string,
  what: "reason" | "meaning",
): string {
  const { type } = identifiers;
  const [name, find, result, says] =
    what === "reason"
      ? [
          identifiers.reason,
          identifiers.findReason,
          "Reason",
          "The reason of a",
        ]
      : [
          identifiers.meaning,
          identifiers.findMeaning,
          "Meaning",
          "What to do about a",
        ];
  return [
    jsdoc(
      "",
      [`${says} {@link ${type}}.`],
      [
        codes.every(hasReason)
          ? "@throws UnknownCodeError when `code` is no known code."
          : "@throws UnknownCodeError when `code` is no known code, or one without a reason.",
      ],
    ),
    head(name, [`code: ${type}`], ` ${result} {`),
    printDoc(constant(what, find, "code"), "  "),
    `  if (${what} === undefined) {`,
    throwUnknown(label, "code", "    "),
    "  }",
    `  return ${what};`,
    "}",
  ].join("\n");
}
