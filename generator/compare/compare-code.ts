import { normalizeText, type Code } from "../model/model.js";
import { remarkNames, type ErratumSpec, type WireCode } from "../read/spec.js";
import type { ChangeKind } from "./kinds/index.js";
import { compareMeaning } from "./compare-meaning.js";
import { compareRows } from "./compare-rows.js";
import { compareWaivers } from "./compare-waivers.js";
import type { Differences, Sighted } from "./differences.js";
import { pairUp } from "./pair.js";

/** One code on both sides: everything but its names and its wire value. */
export function compareCode(
  differences: Differences,
  code: Sighted,
  base: Code,
  head: Code,
  groupIds: ReadonlyMap<string, string>,
  valueNow: (wire: WireCode) => WireCode,
): void {
  compareLifecycle(differences, code, base, head, valueNow);
  compareMeaning(differences, code, base, head);
  compareRows(differences, code, base.rows, head.rows, groupIds);
  compareErrata(differences, code, base, head);
  for (const name of remarkNames) {
    // These two have kinds of their own, beside the meaning that they explain.
    if (name === "reasoning" || name === "doubt") continue;
    differences.field("note-changed", code, name, base[name], head[name]);
  }
  // Only an unlisted code has a mention: listed, it has a row instead.
  if (
    base.isListed === head.isListed &&
    !isSameCode(base.mentionedIn, head.mentionedIn, valueNow)
  ) {
    differences.add("mention-changed", code, {
      part: "mentionedIn",
      from: base.mentionedIn,
      to: head.mentionedIn,
      at: ["mentionedIn"],
    });
  }
  compareWaivers(differences, code, base.waivers, head.waivers);
}

const lifecycleKinds: Readonly<
  Record<
    "deprecated" | "retired",
    Readonly<Record<"begins" | "ends" | "differs", ChangeKind>>
  >
> = {
  deprecated: {
    begins: "code-deprecated",
    ends: "code-undeprecated",
    differs: "deprecation-changed",
  },
  retired: {
    begins: "code-retired",
    ends: "code-unretired",
    differs: "retirement-changed",
  },
};

function compareLifecycle(
  differences: Differences,
  code: Sighted,
  base: Code,
  head: Code,
  valueNow: (wire: WireCode) => WireCode,
): void {
  // From deprecated to retired, or back, is one step.
  const step = stepBetween(base, head);
  if (step !== undefined) {
    differences.add(step.kind, code, step);
    return;
  }
  for (const state of ["deprecated", "retired"] as const) {
    const kinds = lifecycleKinds[state];
    const before = base[state];
    const after = head[state];
    const at = [state];
    if (before === undefined && after !== undefined) {
      differences.add(kinds.begins, code, { to: after.since, at });
    } else if (before !== undefined && after === undefined) {
      differences.add(kinds.ends, code, { from: before.since, at });
    } else {
      for (const key of ["since", "replacedBy", "note"] as const) {
        const part = `${state}/${key}`;
        const from = before?.[key];
        const to = after?.[key];
        if (key !== "replacedBy") {
          differences.field(kinds.differs, code, part, from, to);
        } else if (!isSameCode(from, to, valueNow)) {
          const noticed = { part, from, to, at: [state, key] };
          differences.add(kinds.differs, code, noticed);
        }
      }
    }
  }
}

/** Whether a reference is to the same code, which may have another value or wire type by now. */
function isSameCode(
  base: WireCode | undefined,
  head: WireCode | undefined,
  valueNow: (wire: WireCode) => WireCode,
): boolean {
  if (base === undefined || head === undefined) return base === head;
  return [base, valueNow(base)].map(String).includes(String(head));
}

function stepBetween(base: Code, head: Code) {
  if (base.deprecated && head.retired && !base.retired && !head.deprecated) {
    const { note } = base.deprecated;
    return {
      kind: "code-retired",
      to: head.retired.since,
      consequences: [{ part: "deprecated", from: note }],
      at: ["retired"],
    } as const;
  }
  if (base.retired && head.deprecated && !base.deprecated && !head.retired) {
    const { note } = head.deprecated;
    return {
      kind: "code-unretired",
      from: base.retired.since,
      consequences: [{ part: "deprecated", to: note }],
      at: ["retired"],
    } as const;
  }
  return undefined;
}

function compareErrata(
  differences: Differences,
  code: Sighted,
  base: Code,
  head: Code,
): void {
  const at = ["errata"];
  const textOf = ({ text, evidence }: ErratumSpec) =>
    JSON.stringify([text, evidence].map(normalizeText));
  const { both, removed, added } = pairUp(
    base.errata,
    head.errata,
    [textOf, ({ text }) => normalizeText(text), () => ""],
    textOf,
  );
  for (const { text } of removed) {
    differences.add("erratum-removed", code, { from: text, at });
  }
  for (const { text } of added) {
    differences.add("erratum-added", code, { to: text, at });
  }
  for (const [before, after] of both) {
    for (const key of ["text", "evidence"] as const) {
      differences.field(
        "erratum-changed",
        code,
        `errata/${key}`,
        before[key],
        after[key],
        at,
      );
    }
  }
}
