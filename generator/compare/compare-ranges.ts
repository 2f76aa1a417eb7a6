import type { CodeRange, CodeSet } from "../model/model.js";
import { within, type Differences, type Sighted } from "./differences.js";
import { pairUp } from "./pair.js";
import { hasMeaningMoved } from "./similarity.js";

/** Codes that are not listed are classified by ranges. */
export function compareRanges(
  differences: Differences,
  codeSet: Sighted,
  base: CodeSet,
  head: CodeSet,
): void {
  // A class is its name: users lose one that is renamed.
  const { both, removed, added } = pairUp<CodeRange>(
    base.ranges,
    head.ranges,
    [({ class: name }) => name],
    ({ class: name }) => name,
  );
  for (const range of removed) {
    const part = `ranges/${range.class}`;
    const from = boundsOf(range);
    differences.add(
      "range-removed",
      within(codeSet, { range: range.class }, range, undefined),
      {
        part,
        from,
      },
    );
  }
  for (const range of added) {
    const part = `ranges/${range.class}`;
    const to = boundsOf(range);
    differences.add(
      "range-added",
      within(codeSet, { range: range.class }, undefined, range),
      {
        part,
        to,
      },
    );
  }
  for (const [before, after] of both) {
    for (const [kind, key, from, to] of [
      ["range-changed", "min", before.min, after.min],
      ["range-changed", "max", before.max, after.max],
      [
        hasMeaningMoved(before.text.text, after.text.text)
          ? "text-redefined"
          : "text-changed",
        "text",
        before.text.text,
        after.text.text,
      ],
      ["note-changed", "note", before.note, after.note],
    ] as const) {
      const part = `ranges/${after.class}/${key}`;
      const range = within(codeSet, { range: after.class }, before, after);
      differences.field(kind, range, part, from, to, [key]);
    }
  }
}

/** Without a word of ours, for it is part of fingerprints. @example boundsOf({ min: 1 }) // "1.." */
function boundsOf({
  min,
  max,
}: {
  readonly min?: number;
  readonly max?: number;
}): string {
  return `${min ?? ""}..${max ?? ""}`;
}
