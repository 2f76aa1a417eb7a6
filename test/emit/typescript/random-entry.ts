import fc from "fast-check";
import { shippedReasons } from "../../../generator/read/shipped-reasons.js";
import type {
  DocSpec,
  EntrySpec,
  UnlistedSpec,
  Wire,
  WireCode,
} from "../../../generator/read/spec.js";
import {
  anyText,
  constantName,
  hostileText,
  plainText,
} from "./random-text.js";

const integerCode = fc
  .oneof(
    fc.integer({ min: -40, max: 40 }),
    fc.integer({ min: 100_000, max: 999_999 }),
    fc.maxSafeInteger(),
  )
  .map((code) => (code === 0 ? 0 : code));

const stringCode = fc
  .oneof(
    fc.constantFrom("4", "04", "F", " 4", "__proto__", "constructor", "a/b"),
    plainText,
    hostileText,
    fc.string({ maxLength: 12 }),
  )
  .map((code) => (code === "" ? "none" : code.toWellFormed()));

/** Different codes of one code set; often few, sometimes many. */
export function codesOf(wire: Wire): fc.Arbitrary<readonly WireCode[]> {
  const size = { minLength: 0, maxLength: 14, size: "max" } as const;
  return wire === "integer"
    ? fc.uniqueArray(integerCode, size)
    : fc.uniqueArray(stringCode, size);
}

const doc: fc.Arbitrary<DocSpec> = fc
  .record(
    {
      title: anyText,
      message: anyText,
      description: anyText,
      advice: anyText,
      attributes: fc.dictionary(
        fc.constantFrom("a", "key", "resultStatus", "constructor", "button"),
        anyText,
        { minKeys: 1, maxKeys: 3 },
      ),
      only: fc.constantFrom(["android"], ["android", "ios", "x-2"]),
    },
    { requiredKeys: ["description"] },
  )
  .chain((texts) =>
    fc
      .constantFrom<DocSpec>(
        {},
        { platforms: { android: texts.description } },
        { platforms: { "ios-17": texts.description, a: texts.description } },
      )
      .map((platforms) => ({ ...texts, ...platforms })),
  );

/** A reason of the catalog, and what it may carry without an error. */
const reasoned = fc.record(
  {
    reason: fc.constantFrom(
      ...shippedReasons().data.reasons.map(({ id }) => id),
    ),
    overrides: fc.record(
      {
        maxAttempts: fc.integer({ min: 11, max: 19 }),
        minDelayMs: fc.integer({ min: 7001, max: 7999 }),
      },
      { requiredKeys: ["minDelayMs"] },
    ),
    reasoning: anyText,
    doubt: anyText,
  },
  { requiredKeys: ["reason"] },
);

/** One entry per code, which must all be different. */
export function entriesOf(
  codes: readonly WireCode[],
): fc.Arbitrary<readonly EntrySpec[]> {
  return fc.tuple(
    ...codes.map((code, index) => entry(codes, code, `C${index}`)),
  );
}

function entry(
  codes: readonly WireCode[],
  code: WireCode,
  place: string,
): fc.Arbitrary<EntrySpec> {
  const others = codes.filter((other) => other !== code);
  const replacement: fc.Arbitrary<{ readonly replacedBy?: WireCode }> =
    others.length === 0
      ? fc.constant({})
      : fc.record({ replacedBy: fc.constantFrom(...others) });
  const since = fc.constantFrom("1.0", "2026-01-31");
  const note = anyText;
  const named = fc.record({
    code: fc.constant(code),
    name: constantName(place),
    doc,
  });
  const ours = fc.record(
    {
      deprecated: fc
        .tuple(
          fc.record({ since, note }, { requiredKeys: ["note"] }),
          replacement,
        )
        .map(([own, by]) => ({ ...own, ...by })),
      retired: fc
        .tuple(
          fc.record({ since, note }, { requiredKeys: ["since"] }),
          replacement,
        )
        .map(([own, by]) => ({ ...own, ...by })),
      renamedFrom: fc.tuple(
        constantName(`OLD_A_${place}`),
        constantName(`OLD_B_${place}`),
      ),
      errata: fc.array(fc.record({ text: anyText, evidence: anyText }), {
        minLength: 1,
        maxLength: 2,
      }),
      note,
    },
    { requiredKeys: [] },
  );
  const meant = fc.tuple(ours, reasoned).map(([a, b]) => ({ ...a, ...b }));
  // Most codes carry nothing of ours, as in a real spec.
  return fc.oneof(
    { weight: 2, arbitrary: named },
    {
      weight: 1,
      arbitrary: fc
        .tuple(named, fc.oneof(ours, meant))
        .map(([head, curated]) => ({ ...head, ...curated })),
    },
  );
}

/** A second row of some of the codes. */
export function againOf(
  codes: readonly WireCode[],
): fc.Arbitrary<readonly EntrySpec[]> {
  return fc.tuple(
    ...codes
      .filter((_, index) => index % 4 === 1)
      .map((code) =>
        fc.record(
          {
            code: fc.constant(code),
            again: fc.constant(true as const),
            doc,
            note: anyText,
          },
          { requiredKeys: ["code", "again", "doc"] },
        ),
      ),
  );
}

/** Codes without a row. */
export function unlistedOf(
  codes: readonly WireCode[],
  listed: readonly WireCode[],
): fc.Arbitrary<readonly UnlistedSpec[]> {
  return fc.tuple(
    ...codes.map((code, index) =>
      constantName(`U${index}`).map((name) => ({
        code,
        name,
        ...(listed[index] === undefined ? {} : { mentionedIn: listed[index] }),
        errata: [{ text: "Not listed", evidence: "The page" }],
      })),
    ),
  );
}
