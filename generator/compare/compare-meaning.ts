import { defined } from "../data/defined.js";
import type { Catalog, Code } from "../model/model.js";
import { axisNames, type AxesSpec } from "../read/spec.js";
import type { Consequence } from "./change.js";
import type { ChangeKind } from "./kinds/index.js";
import type { Differences, Sighted } from "./differences.js";

type Axis = keyof AxesSpec;

/** Which reason a code has, and what its overrides make of it. */
export function compareMeaning(
  differences: Differences,
  code: Sighted,
  base: Code,
  head: Code,
): void {
  const isPartOfAll =
    base.reason !== head.reason &&
    reasonsBegin(differences.base.catalog, differences.head.catalog);
  if (isPartOfAll) return;
  const at = ["reason"];
  if (base.reason === head.reason) {
    compareOverrides(differences, code, base, head);
  } else if (base.reason === undefined || head.reason === undefined) {
    differences.add(
      base.reason === undefined ? "reason-given" : "reason-withdrawn",
      code,
      { from: base.reason, to: head.reason, at },
    );
  } else {
    const { consequences, isLoosened } = axesDiffer(base.axes, head.axes);
    differences.add(isLoosened ? "reason-loosened" : "reason-changed", code, {
      from: base.reason,
      to: head.reason,
      consequences,
      at,
    });
  }
  for (const [kind, part] of [
    ["reasoning-changed", "reasoning"],
    ["doubt-changed", "doubt"],
  ] as const) {
    differences.field(kind, code, part, base[part], head[part]);
  }
}

/**
 * Whether a spec gets its first reasons, or loses all. Each of them, each message, and the reason of
 * each code would say the same again.
 */
export function reasonsBegin(
  base: Catalog,
  head: Catalog,
): "reasons-introduced" | "reasons-dropped" | undefined {
  const had = base.reasons.length > 0;
  const has = head.reasons.length > 0;
  if (had === has) return undefined;
  return has ? "reasons-introduced" : "reasons-dropped";
}

/**
 * A change of an override is the code's own; where the reason itself was redefined, that is
 * reported once, at the reason.
 */
function compareOverrides(
  differences: Differences,
  code: Sighted,
  base: Code,
  head: Code,
): void {
  for (const axis of axisNames) {
    const before = base.overrides?.[axis];
    const after = head.overrides?.[axis];
    if (before === after) continue;
    const from = base.axes?.[axis];
    const to = head.axes?.[axis];
    const at = ["overrides", axis];
    if (from === to) {
      const part = `overrides/${axis}`;
      differences.field("override-changed", code, part, before, after);
    } else {
      differences.field(axisKind(axis, from, to), code, axis, from, to, at);
    }
  }
}

function axesDiffer(
  base: AxesSpec | undefined,
  head: AxesSpec | undefined,
): {
  readonly consequences: readonly Consequence[];
  readonly isLoosened: boolean;
} {
  const consequences: Consequence[] = [];
  let isLoosened = false;
  for (const axis of axisNames) {
    const from = base?.[axis];
    const to = head?.[axis];
    if (from === to) continue;
    consequences.push({ part: axis, ...defined({ from, to }) });
    const kind = axisKind(axis, from, to);
    isLoosened ||=
      kind === "sensitivity-loosened" || kind === "visibility-widened";
  }
  return { consequences, isLoosened };
}

/** From what tells least to what tells most. */
const openness: readonly (number | string | undefined)[] = [
  "internal",
  "generic",
  "specific",
];

/** The kind of change of one axis, of a code or of a reason. */
export function axisKind(
  axis: Axis,
  from: number | string | undefined,
  to: number | string | undefined,
): ChangeKind {
  switch (axis) {
    case "sensitivity":
      if (to === "none") return "sensitivity-loosened";
      return from === "none" ? "sensitivity-tightened" : "sensitivity-changed";
    case "visibility":
      return openness.indexOf(to) > openness.indexOf(from)
        ? "visibility-widened"
        : "visibility-narrowed";
    case "maxAttempts":
    case "minDelayMs":
      return "retry-limit-changed";
    default:
      return `${axis}-changed`;
  }
}
