import fc from "fast-check";
import type {
  CodeSetSpec,
  EntrySpec,
  EnvelopeSpec,
  RangeSpec,
  VendorSpec,
  Wire,
  WireCode,
} from "../../../generator/read/spec.js";
import { hostileTexts } from "./hostile-texts.js";
import type { Spec } from "./print-spec.js";
import { againOf, codesOf, entriesOf, unlistedOf } from "./random-entry.js";
import { anyText, jsonPointer, kebabId, typeName } from "./random-text.js";

/** Ranges in order and apart; the first may be open below, the last above. */
const ranges: fc.Arbitrary<readonly RangeSpec[]> = fc
  .record({
    bounds: fc.uniqueArray(
      fc.oneof(fc.integer({ min: -99, max: 99 }), fc.maxSafeInteger()),
      { minLength: 2, maxLength: 6 },
    ),
    isOpen: fc.boolean(),
    text: anyText,
    name: kebabId("class"),
  })
  .map(({ bounds, isOpen, text, name }) => {
    const sorted = bounds.toSorted((a, b) => a - b);
    const made: RangeSpec[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      const [min = 0, max = 0] = sorted.slice(index);
      const isFirst = index === 0;
      const isLast = index + 3 >= sorted.length;
      made.push({
        class: `${name}-${index}`,
        ...(isOpen && isFirst && !isLast ? {} : { min }),
        ...(isOpen && isLast ? {} : { max }),
        text,
      });
    }
    return made;
  });

const envelope: fc.Arbitrary<EnvelopeSpec> = fc.record(
  { code: jsonPointer, message: jsonPointer },
  { requiredKeys: ["code"] },
);

function codeSet(place: string): fc.Arbitrary<CodeSetSpec> {
  return fc
    .constantFrom<Wire>("integer", "integer", "string", "none")
    .chain((wire) =>
      codesOf(wire).chain((codes) => codeSetOf(place, wire, codes)),
    );
}

function codeSetOf(
  place: string,
  wire: Wire,
  codes: readonly WireCode[],
): fc.Arbitrary<CodeSetSpec> {
  const listed = codes.slice(0, Math.ceil(codes.length * 0.9));
  const rest = codes.slice(listed.length);
  const head = fc.record(
    {
      id: kebabId(`set-${place.toLowerCase()}`),
      name: typeName(place),
      kind: fc.constantFrom("codes" as const, "values" as const),
      wire: fc.constant(wire),
      usage: fc.constant("troubleshooting" as const),
      statements: fc.array(
        fc.record({ text: anyText, source: fc.constant("page") }),
        { maxLength: 2 },
      ),
      envelope,
      note: anyText,
      ranges,
    },
    { requiredKeys: ["id", "name", "kind", "wire"] },
  );
  const body = fc.record({
    groupId: kebabId("group"),
    title: anyText,
    entries: entriesOf(listed),
    again: againOf(listed),
    unlisted: unlistedOf(rest, listed),
  });
  return fc
    .tuple(head, body)
    .map(([set, { groupId, title, entries, again, unlisted }]) => ({
      ...set,
      groups: [
        {
          id: groupId,
          title,
          source: "page",
          entries: set.kind === "codes" ? entries : entries.map(withoutReason),
        },
        { id: "second", title: "Second", source: "page", entries: again },
      ],
      ...(unlisted.length === 0 ? {} : { unlisted }),
    }));
}

/** A value needs no handling and has no reason. */
function withoutReason(entry: EntrySpec): EntrySpec {
  const { reason, overrides, reasoning, doubt, ...rest } = entry;
  void [reason, overrides, reasoning, doubt];
  return rest;
}

function vendor(place: string): fc.Arbitrary<VendorSpec> {
  return fc.record(
    {
      id: kebabId(`v${place}`),
      name: anyText,
      language: fc.constantFrom("en", "zh-CN"),
      sources: fc.constant([
        {
          id: "page",
          title: "Page",
          url: "https://vendor.example/*/codes?a=1&b=*2*",
          retrieved: "2026-01-31",
        },
      ]),
      codeSets: fc
        .integer({ min: 1, max: 3 })
        .chain((count) =>
          fc.tuple(...places(count).map((set) => codeSet(`V${place}S${set}`))),
        ),
      note: anyText,
    },
    { requiredKeys: ["id", "name", "language", "sources", "codeSets"] },
  );
}

function places(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index));
}

function specOf(vendorCount: number): fc.Arbitrary<Spec> {
  return fc.tuple(...places(vendorCount).map(vendor)).map((vendors) => ({
    vendors,
    translations: Object.values(hostileTexts)
      .slice(0, 12)
      .map((text) => ({ text, en: `In English: ${text}` })),
  }));
}

/** A spec without errors that holds anything a spec may hold. */
export const randomSpec: fc.Arbitrary<Spec> = fc
  .integer({ min: 1, max: 2 })
  .chain(specOf);

/** Many random vendors, the same on every run. */
export function manyVendors(count: number): Spec {
  const [spec] = fc.sample(specOf(count), { numRuns: 1, seed: 20_261_120 });
  if (spec === undefined) throw new Error("Nothing was drawn");
  return spec;
}
