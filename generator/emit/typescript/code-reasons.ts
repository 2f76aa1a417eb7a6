import { groupBy } from "../../data/group-by.js";
import type { Code, CodeSet, Vendor } from "../../model/model.js";
import { axisNames } from "../../read/spec.js";
import { call, constant, optional, pureConstant } from "./doc.js";
import { head, throwUnknown } from "./guards.js";
import { jsdoc } from "./jsdoc.js";
import {
  listMember,
  memberItems,
  nameItems,
  numberItems,
  objectMember,
  objectTable,
  pureTable,
} from "./layout.js";
import { literalOf, printLiteral, propertyKey, quote } from "./literal.js";
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
      meaningsTable(codeSet),
      findReason(codeSet),
      total(codeSet, label, "reason"),
      findMeaning(codeSet),
      total(codeSet, label, "meaning"),
    ];
  });
}

/** The codes of each reason, in the order in which the reasons come up. */
function reasonTable({ codes, identifiers, wire }: CodeSet): string {
  const byReason = groupBy(
    codes.filter(hasReason),
    ({ reason = "" }) => reason,
  );
  return pureTable(
    `const ${identifiers.local}reasons: ReasonTable`,
    "reasonTable",
    memberItems(
      [...byReason].map(([reason, its]) => (indent) => {
        const values = its.map(({ code }) => literalOf(code));
        return listMember(
          indent,
          reason,
          wire === "integer" ? numberItems(values) : nameItems(values),
        );
      }),
    ),
  );
}

/** What differs from the reason, by code: only its own keys are read, so that any text may be one. */
function overridesTable({ codes, identifiers }: CodeSet): string {
  const members = codes.flatMap(({ code, reason, overrides }) => {
    const literal = overridesLiteral(overrides);
    if (reason === undefined || literal === undefined) return [];
    const key =
      typeof code === "string" || code < 0 ? propertyKey(`${code}`) : `${code}`;
    return [
      (indent: string) =>
        objectMember(indent, key, (before, inner) =>
          printLiteral(before, literal, ",", inner),
        ),
    ];
  });
  return objectTable(
    `const ${identifiers.local}overrides: OverridesTable`,
    memberItems(members),
  );
}

/** The overrides in the order of the axes; the outcome is the reason's alone. */
export function overridesLiteral(
  overrides: Code["overrides"] = {},
): Readonly<Record<string, number | string>> | undefined {
  const entries: [axis: string, value: number | string][] = [];
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
        call(`${local}reasons.get`, [wire === "integer" ? "code" : "raw"]),
        ";",
      ],
      "  ",
    ),
    "}",
  ].join("\n");
}

/** The meanings, each made when it is first asked for. */
function meaningsTable(codeSet: CodeSet): string {
  const { local } = codeSet.identifiers;
  return printDoc(
    pureConstant(`const ${local}meanings`, "meaningTable", [
      `${local}reasons`,
      ...(hasOverrides(codeSet) ? [`${local}overrides`] : []),
    ]),
  );
}

function findMeaning({ identifiers, wire }: CodeSet): string {
  const { findMeaning: name, type, local } = identifiers;
  const value = wire === "integer" ? call("integerOf", ["raw"]) : "raw";
  return [
    jsdoc("", [
      `What a {@link ${type}} means and what to do about it, for a value that may be anything; undefined for an unknown code. Never throws. The answer is frozen.`,
    ]),
    head(name, ["raw: unknown"], [optional("Meaning"), " {"]),
    printDoc(["return ", call(`${local}meanings`, [value]), ";"], "  "),
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
