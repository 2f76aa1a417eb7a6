import { below, type CodeRange, type CodeSet } from "../../model/model.js";
import type { Finding, Related, Rule } from "../rule.js";
import { codeSetsOf } from "../walk.js";

export const rangeContradiction: Rule = {
  id: "range-contradiction",
  severity: "warning",
  scope: "vendor",
  description:
    "Ranges stand in order, do not overlap and have bounds that make sense, or a note on the range says why not.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      const above: Bounds[] = [];
      for (const range of codeSet.ranges) {
        const bounds = boundsOf(range);
        const problem = contradiction(range, bounds, above, codeSet);
        if (problem !== undefined && range.note === undefined) {
          yield {
            at: below(range.origin, "class"),
            hint: "Correct the range, or say in its note why the page has it so",
            ...problem,
          };
        }
        if (bounds !== undefined) above.push(bounds);
      }
    }
  },
};

interface Bounds {
  readonly range: CodeRange;
  readonly low: number;
  readonly high: number;
}

/** Undefined where the bounds are the wrong way round. */
function boundsOf(range: CodeRange): Bounds | undefined {
  const low = range.min ?? -Infinity;
  const high = range.max ?? Infinity;
  return low <= high ? { range, low, high } : undefined;
}

/** The first thing that is wrong with a range, for the rest often follows from it. */
function contradiction(
  { class: name, min, max }: CodeRange,
  bounds: Bounds | undefined,
  above: readonly Bounds[],
  { wire }: CodeSet,
): Pick<Finding, "message" | "related"> | undefined {
  if (wire !== "integer") {
    return {
      message: `The range "${name}" cannot classify a code: the code set has "wire: ${wire}"`,
    };
  }
  if (bounds === undefined) {
    return {
      message: `The range "${name}" holds no code: its min ${min} is above its max ${max}`,
    };
  }
  const { low, high } = bounds;
  const other = above.find((one) => low <= one.high && one.low <= high);
  if (other !== undefined) {
    return {
      message: `The range "${name}" overlaps the range "${other.range.class}"`,
      related: related(other),
    };
  }
  const last = above.at(-1);
  if (last === undefined || last.low < low) return undefined;
  return {
    message: `The range "${name}" stands below the range "${last.range.class}", which begins higher`,
    related: related(last),
  };
}

function related({ range }: Bounds): readonly Related[] {
  return [
    { at: below(range.origin, "class"), message: `The range "${range.class}"` },
  ];
}
