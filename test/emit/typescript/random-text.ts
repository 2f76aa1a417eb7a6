import fc from "fast-check";
import { hostileTexts } from "./hostile-texts.js";

/** Words whose lengths together hit every column. */
export const plainText: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 16 })
  .map((lengths) => lengths.map((length) => "wordwordword".slice(0, length)))
  .map((words) => words.join(" "));

const chineseText = fc
  .array(fc.constantFrom(..."图片中没有人脸检查质量:,。(“”)token A"), {
    minLength: 1,
    maxLength: 60,
  })
  .map((characters) => characters.join(""));

export const hostileText: fc.Arbitrary<string> = fc.constantFrom(
  ...Object.values(hostileTexts),
);

/** Any text that is not empty once white space is normalised. */
export const anyText: fc.Arbitrary<string> = fc
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

/** A constant name that `place` makes unique, of any length up to the longest one allowed. */
export function constantName(place: string): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 1, max: 11 }), { minLength: 1, maxLength: 8 })
    .map((lengths) =>
      lengths.map((length) => "CONSTANTNAME".slice(0, length)).join("_"),
    )
    .map((words) => `${place}_${words}`.slice(0, 80).replace(/_$/u, ""));
}

/** A name of a code set that `place` makes unique. */
export function typeName(place: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom("Code", "Status", "Key", "Reply", "Branch", "OCRBox"),
    )
    .map(
      ([length, end]) => `${place}${"Name".repeat(15).slice(0, length)}${end}`,
    );
}

/** An id that `place` makes unique. */
export function kebabId(place: string): fc.Arbitrary<string> {
  return fc
    .integer({ min: 0, max: 45 })
    .map((length) =>
      `${place}-${"part-".repeat(10).slice(0, length)}`.replace(/-+$/u, ""),
    );
}

/** A JSON Pointer; any text may be a step of it. */
export const jsonPointer: fc.Arbitrary<string> = fc
  .array(
    fc
      .oneof(fc.constantFrom("code", "result", "error_code"), hostileText)
      .map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")),
    { minLength: 1, maxLength: 5 },
  )
  .map((steps) => steps.map((step) => `/${step}`).join(""));
