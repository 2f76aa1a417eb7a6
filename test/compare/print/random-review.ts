import * as fc from "fast-check";
import { changeOf, type Change } from "../../../generator/compare/change.js";
import type { ChangeKind } from "../../../generator/compare/kinds/index.js";
import { defined } from "../../../generator/data/defined.js";
import type { Review } from "../../../generator/compare/review.js";
import { about } from "../about.js";
import { reviewOf, sampleChanges } from "../sample-review.js";
import { hostileTexts } from "./hostile-texts.js";

const kinds = [...new Set(sampleChanges.map(({ kind }) => kind))];

const values = fc.oneof(
  hostileTexts,
  fc.integer(),
  // Long, and all escapes.
  fc
    .tuple(fc.constantFrom("$", "@a ", "错", "`", "x "), fc.nat(3000))
    .map(([unit, times]) => unit.repeat(times)),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined, freq: 2 });

const changes: fc.Arbitrary<Change> = fc
  .record({
    kind: fc.constantFrom<ChangeKind>(...kinds),
    subject: fc.oneof(
      fc.nat(400).map((code) => about(`acme/error-code/${code}`).subject),
      fc.nat(400).map((code) => about(`other/error-code/${code}`).subject),
      hostileTexts.map((vendor) => ({ vendor })),
    ),
    type: maybe(fc.constant("AcmeErrorCode")),
    constant: maybe(hostileTexts),
    part: maybe(hostileTexts),
    from: maybe(values),
    to: maybe(values),
    text: maybe(hostileTexts),
    hint: maybe(hostileTexts),
    touches: maybe(fc.nat(500)),
    file: hostileTexts,
    consequence: maybe(values),
  })
  .map(({ kind, subject, file, consequence, ...rest }) =>
    changeOf({
      kind,
      subject,
      head: { file },
      ...(consequence === undefined
        ? {}
        : { consequences: [{ part: "retry", to: consequence }] }),
      ...defined(rest),
    }),
  );

/** Reviews of any size that hold anything; a few changes over and over make the large ones. */
export const randomReviews: fc.Arbitrary<Review> = fc
  .tuple(
    fc.array(changes, { maxLength: 8 }),
    fc.constantFrom(1, 1, 1, 20, 300),
    hostileTexts,
    fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  )
  .map(([some, times, label, isTaken]) => {
    const all = Array.from({ length: times }, () => some).flat();
    const because = new Map(
      all.filter((_, index) => isTaken[index]).map((change) => [change, label]),
    );
    const review = reviewOf(
      all.map((change) => ({ ...change })),
      because,
    );
    return { ...review, base: { label, vendors: 1, codes: 2, values: 0 } };
  });
