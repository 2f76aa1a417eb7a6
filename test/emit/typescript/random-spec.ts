import fc from "fast-check";
import type {
  CodeSetSpec,
  CuratedSpec,
  DocSpec,
  EntrySpec,
  RangeSpec,
  UnlistedSpec,
  VendorSpec,
  Wire,
  WireCode,
} from "../../../generator/spec.js";
import { hostileTexts } from "./hostile-texts.js";
import type { Spec } from "./print-spec.js";

/** Words whose lengths together hit every column. */
const plainText = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 16 })
  .map((lengths) => lengths.map((length) => "word".repeat(3).slice(0, length)))
  .map((words) => words.join(" "));

const chineseText = fc
  .array(fc.constantFrom(..."图片中没有人脸检查质量:,。(“”)token A"), {
    minLength: 1,
    maxLength: 60,
  })
  .map((characters) => characters.join(""));

const hostileText = fc.constantFrom(...Object.values(hostileTexts));

/** Any text that is not empty once white space is normalised. */
const text = fc
  .oneof(
    { weight: 3, arbitrary: plainText },
    { weight: 2, arbitrary: chineseText },
    { weight: 3, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 90 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(hostileText, plainText, hostileText)
        .map((parts) => parts.join(" ")),
    },
  )
  .map((value) => (value.trim() === "" ? "blank" : value));

const upperWords = fc
  .array(fc.integer({ min: 1, max: 11 }), { minLength: 1, maxLength: 8 })
  .map((lengths) =>
    lengths.map((length) => "CONSTANTNAME".slice(0, length)).join("_"),
  );

/** A name that is unique by its place, of any length up to the longest one allowed. */
const constantName = (place: string) =>
  upperWords.map((words) =>
    `${place}_${words}`.slice(0, 80).replace(/_$/u, ""),
  );

const typeName = (place: string) =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom("Code", "Status", "Key", "Reply", "Branch", "OCRBox"),
    )
    .map(
      ([length, end]) => `${place}${"Name".repeat(15).slice(0, length)}${end}`,
    );

const kebab = (place: string) =>
  fc
    .integer({ min: 0, max: 50 })
    .map((length) =>
      `${place}-${"part-".repeat(10).slice(0, length)}`.replace(/-+$/u, ""),
    );

const integer = fc
  .oneof(
    fc.integer({ min: -40, max: 40 }),
    fc.integer({ min: 100_000, max: 999_999 }),
    fc.maxSafeInteger(),
  )
  .map((value) => (value === 0 ? 0 : value));

const stringCode = fc.oneof(
  fc.constantFrom("4", "04", "F", "__proto__", "constructor", "toString", ""),
  plainText,
  hostileText.map((value) => value.toWellFormed()),
  fc.string({ maxLength: 12 }),
);

function codesFor(wire: Wire): fc.Arbitrary<readonly WireCode[]> {
  const count = { minLength: 0, maxLength: 14, size: "max" } as const;
  return wire === "integer"
    ? fc.uniqueArray(integer, count)
    : fc
        .uniqueArray(stringCode, count)
        .map((codes) => codes.filter((code) => code !== ""));
}

/** Keys that are drawn as undefined are left out, as JSON leaves them out. */
const maybe = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined, freq: 2 });

const doc: fc.Arbitrary<DocSpec> = fc
  .record({
    title: maybe(text),
    message: maybe(text),
    description: maybe(text),
    advice: maybe(text),
    attributes: maybe(
      fc.dictionary(
        fc.constantFrom("a", "key", "resultStatus", "constructor", "button"),
        text,
        { minKeys: 1, maxKeys: 3 },
      ),
    ),
    only: maybe(fc.constantFrom(["android"], ["android", "ios", "x-2"])),
    platform: maybe(fc.constantFrom("android", "ios-17")),
  })
  .map(({ platform, ...texts }) => {
    const description = texts.description ?? "Described";
    return compact({
      ...texts,
      description,
      platforms:
        platform === undefined ? undefined : { [platform]: description },
    });
  });

const curated = (
  codes: readonly WireCode[],
  own: WireCode,
  place: string,
): fc.Arbitrary<CuratedSpec> => {
  const others = codes.filter((code) => code !== own);
  const replacedBy =
    others.length === 0
      ? fc.constant(undefined)
      : maybe(fc.constantFrom(...others));
  return fc
    .record({
      deprecated: maybe(
        fc.record({ since: maybe(text), replacedBy, note: text }).map(compact),
      ),
      retired: maybe(
        fc.record({ since: text, replacedBy, note: maybe(text) }).map(compact),
      ),
      renamedFrom: maybe(
        fc
          .tuple(constantName(`OLD_${place}A`), constantName(`OLD_${place}B`))
          .map((names): readonly string[] => names),
      ),
      errata: maybe(
        fc.array(fc.record({ text, evidence: text }), {
          minLength: 1,
          maxLength: 2,
        }),
      ),
      note: maybe(text),
    })
    .map(compact);
};

function entry(
  codes: readonly WireCode[],
  index: number,
): fc.Arbitrary<EntrySpec> {
  const code = codes[index] ?? 0;
  return fc
    .tuple(
      constantName(`C${index}`),
      doc,
      // Most codes carry nothing of ours, as in a real spec.
      fc.oneof(
        { weight: 2, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: curated(codes, code, String(index)) },
      ),
    )
    .map(([name, documented, ours]) => ({
      code,
      name,
      doc: documented,
      ...ours,
    }));
}

const again = (code: WireCode): fc.Arbitrary<EntrySpec> =>
  fc
    .tuple(doc, maybe(text))
    .map(([documented, note]) =>
      compact({ code, again: true as const, doc: documented, note }),
    );

/** Ranges that need no note: in order and apart. */
const ranges: fc.Arbitrary<readonly RangeSpec[]> = fc
  .tuple(
    fc.uniqueArray(
      fc.oneof(fc.integer({ min: -99, max: 99 }), fc.maxSafeInteger()),
      {
        minLength: 2,
        maxLength: 6,
      },
    ),
    fc.boolean(),
    fc.boolean(),
    fc.array(text, { minLength: 3, maxLength: 3 }),
    kebab("class"),
  )
  .map(([drawn, isOpenBelow, isOpenAbove, texts, name]) => {
    const bounds = drawn.toSorted((a, b) => a - b);
    const made: RangeSpec[] = [];
    for (let index = 0; index + 1 < bounds.length; index += 2) {
      const min = bounds[index];
      const max = bounds[index + 1];
      made.push(
        compact({
          class: `${name}-${index}`,
          min: isOpenBelow && index === 0 ? undefined : min,
          max: isOpenAbove && index + 3 >= bounds.length ? undefined : max,
          text: texts[index / 2] ?? "Range",
          note: "Drawn at random",
        }),
      );
    }
    return made;
  });

const pointer = fc
  .array(
    fc
      .oneof(fc.constantFrom("code", "result", "error_code"), hostileText)
      .map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")),
    { minLength: 1, maxLength: 5 },
  )
  .map((steps) => steps.map((step) => `/${step}`).join(""));

function codeSet(place: string): fc.Arbitrary<CodeSetSpec> {
  return fc
    .constantFrom<Wire>("integer", "integer", "string", "none")
    .chain((wire) => fc.tuple(fc.constant(wire), codesFor(wire)))
    .chain(([wire, codes]) => {
      const listed = codes.slice(0, Math.ceil(codes.length * 0.9));
      const rest = codes.slice(listed.length);
      return fc
        .record({
          id: kebab(`set-${place.toLowerCase()}`),
          name: typeName(place),
          kind: fc.constantFrom("codes" as const, "values" as const),
          wire: fc.constant(wire),
          usage: maybe(fc.constant("troubleshooting" as const)),
          statements: maybe(
            fc.array(fc.record({ text, source: fc.constant("page") }), {
              maxLength: 2,
            }),
          ),
          envelope: maybe(
            fc.record({ code: pointer, message: maybe(pointer) }).map(compact),
          ),
          ranges: wire === "integer" ? maybe(ranges) : fc.constant(undefined),
          note: maybe(text),
          groupId: kebab("group"),
          title: text,
          entries: fc.tuple(...listed.map((_, index) => entry(codes, index))),
          more: fc.tuple(
            ...listed.filter((_, index) => index % 4 === 1).map(again),
          ),
          unlisted: fc.tuple(
            ...rest.map((code, index): fc.Arbitrary<UnlistedSpec> =>
              constantName(`U${index}`).map((name) => ({
                code,
                name,
                ...(listed[0] === undefined ? {} : { mentionedIn: listed[0] }),
                errata: [{ text: "Not on the page", evidence: "The page" }],
              })),
            ),
          ),
        })
        .map(({ groupId, title, entries, more, unlisted, ...set }) =>
          compact({
            ...set,
            groups: [
              { id: groupId, title, source: "page", entries },
              { id: "second", title: "Second", source: "page", entries: more },
            ],
            unlisted: unlisted.length === 0 ? undefined : unlisted,
          }),
        );
    });
}

function vendor(place: string): fc.Arbitrary<VendorSpec> {
  return fc
    .record({
      id: kebab(`vendor-${place.toLowerCase()}`),
      name: text,
      language: fc.constantFrom("en", "zh-CN"),
      codeSets: fc
        .integer({ min: 1, max: 3 })
        .chain((count) =>
          fc.tuple(
            ...Array.from({ length: count }, (_, index) =>
              codeSet(`V${place}S${index}`),
            ),
          ),
        ),
      note: maybe(text),
    })
    .map((drawn) =>
      compact({
        ...drawn,
        sources: [
          {
            id: "page",
            title: "Page",
            url: "https://vendor.example/codes?a=1&b=*2*",
            retrieved: "2026-01-31",
          },
        ],
      }),
    );
}

/** A spec without errors that holds anything a spec may hold. */
export const randomSpec: fc.Arbitrary<Spec> = fc
  .integer({ min: 1, max: 2 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) => vendor(`${index}`)),
    ),
  )
  .map((vendors) => ({
    vendors,
    translations: Object.values(hostileTexts)
      .slice(0, 12)
      .map((hostile) => ({ text: hostile, en: `In English: ${hostile}` })),
  }));

type Compact<Value> = {
  [
    Key in keyof Value as undefined extends Value[Key] ? never : Key
  ]: Value[Key];
} & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<
    Value[Key],
    undefined
  >;
};

/** Leaves out what is undefined. */
function compact<Value extends object>(value: Value): Compact<Value> {
  const kept = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(kept);
}
