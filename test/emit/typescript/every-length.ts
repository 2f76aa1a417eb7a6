import type {
  CodeSetSpec,
  EntrySpec,
  VendorSpec,
  Wire,
} from "../../../generator/read/spec.js";
import type { Spec } from "./print-spec.js";

function lengths(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function entry(code: number | string, name: string, length: number): EntrySpec {
  return {
    code,
    name,
    // Every other code, so that there are code sets with and without.
    ...(length % 2 === 1
      ? { reason: "RATE_LIMITED", overrides: { minDelayMs: 7001 } }
      : {}),
    doc: {
      title: "t".repeat(length),
      attributes: { k: "v".repeat(length), key: "'".repeat(length) },
      only: [`a${"b".repeat(length % 60)}`, "ios"],
    },
  };
}

function codeSet(
  wire: Wire,
  name: string,
  entries: readonly EntrySpec[],
  more: Partial<CodeSetSpec> = {},
): CodeSetSpec {
  return {
    id: `set-${name.toLowerCase()}`.slice(0, 64),
    name,
    kind: "codes",
    wire,
    groups: [{ id: "main", title: "Main", source: "page", entries }],
    ...more,
  };
}

function vendor(id: string, codeSets: readonly CodeSetSpec[]): VendorSpec {
  return {
    id,
    name: "Vendor",
    language: "en",
    sources: [
      {
        id: "page",
        title: "Page",
        url: "https://vendor.example/",
        retrieved: "2026-01-31",
      },
    ],
    codeSets,
  };
}

/** Code-set names of every length, each with none, one, two and many codes. */
const codeSetNames = lengths(8, 80).flatMap((length) =>
  (length > 45 ? [1, 9] : [0, 1, 2, 9]).map((count) => {
    const start = `${"NOTM".charAt(Math.min(count, 3))}${length}`;
    const name = `${start}${"x".repeat(80)}`.slice(
      0,
      Math.max(length, start.length),
    );
    const isInteger = length % 2 === 0;
    return codeSet(
      isInteger ? "integer" : "string",
      name,
      lengths(1, count).map((code) =>
        entry(isInteger ? code * 1111 : `code ${code}`, `NAME_${code}`, 9),
      ),
      {
        envelope: { code: `/${"p".repeat(length)}`, message: "/message" },
        ...(isInteger
          ? {
              ranges: [
                {
                  class: `c${"d".repeat(length % 60)}`,
                  min: 5,
                  max: 10 ** (length % 15) + 5,
                  text: "Range",
                },
              ],
            }
          : {}),
      },
    );
  }),
);

/** Constant names, texts and string codes of every length. */
const constantNames = [
  codeSet(
    "integer",
    "LongNameCode",
    lengths(1, 80).map((length) => entry(length, "N".repeat(length), length)),
  ),
  codeSet(
    "integer",
    "LongNumberCode",
    lengths(1, 80).map((length) =>
      entry(-9_007_199_254_740_991 + length, "N".repeat(length), 3),
    ),
  ),
  codeSet(
    "string",
    "LongTextCode",
    lengths(1, 90).map((length) =>
      entry("c".repeat(length), `NAME_${length}`, 3),
    ),
  ),
  ...lengths(1, 80).map((length) =>
    codeSet("string", `Lone${length}Code`, [
      entry("c".repeat(length), "N".repeat(length), 5),
    ]),
  ),
];

/** Every name of the output at every length up to the longest one allowed. */
export const everyLength: Spec = {
  vendors: [
    vendor("sets", codeSetNames),
    vendor("constants", constantNames),
    ...lengths(8, 40).map((length) =>
      vendor(`v${"w".repeat(length - 1)}`, [
        codeSet("integer", `Vendor${length}Code`, [entry(1, "ONE", length)]),
        codeSet("integer", `Vendor${length}State`, [entry(1, "ONE", length)]),
      ]),
    ),
  ],
};
