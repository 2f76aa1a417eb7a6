import { addTo } from "../data/group-by.js";
import { lazily } from "../data/lazily.js";
import type { Catalog, Reason } from "../model/model.js";
import { axisNames } from "../read/spec.js";
import { axisKind, reasonsBegin } from "./compare-meaning.js";
import { compareMessages, type Extension } from "./compare-messages.js";
import type { Differences, Sighted } from "./differences.js";
import { isAlike } from "./is-alike.js";
import { pairUp, type Pairs } from "./pair.js";

/** The reasons themselves, each with the number of codes that have it, and what people read. */
export function compareReasons(differences: Differences): void {
  const { base, head } = differences;
  const kind = reasonsBegin(base.catalog, head.catalog);
  if (kind !== undefined) {
    compareAllReasons(differences, kind);
    return;
  }
  const baseUses = lazily(() => usesOf(base.catalog));
  const headUses = lazily(() => usesOf(head.catalog));
  const pairs = pairUp<Reason>(
    base.catalog.reasons,
    head.catalog.reasons,
    [({ id }) => id],
    ({ id }) => id,
  );
  const { both, removed, added } = pairs;
  const extension = extensionOf(pairs);
  for (const { id, definition, origin, isInherited } of removed) {
    if (extension === "ends" && isInherited) continue;
    differences.add(
      "reason-removed",
      { subject: { reason: id }, constant: id, base: origin },
      { from: definition, touches: baseUses().get(id)?.length ?? 0 },
    );
  }
  for (const { id, definition, origin, isInherited } of added) {
    if (extension === "begins" && isInherited) continue;
    differences.add(
      "reason-added",
      { subject: { reason: id }, constant: id, head: origin },
      { to: definition, touches: headUses().get(id)?.length ?? 0 },
    );
  }
  for (const [before, after] of both) {
    if (isAlike(before, after)) continue;
    const uses = headUses().get(after.id) ?? [];
    compareReason(
      differences,
      {
        subject: { reason: after.id },
        constant: after.id,
        base: before.origin,
        head: after.origin,
        touches: uses.length,
        types: [...new Set(uses)],
      },
      before,
      after,
    );
  }
  if (extension !== undefined) compareExtension(differences, extension);
  compareMessages(differences, extension);
}

/**
 * Whether the spec begins or ends to extend the catalog's own reasons: one word in reasons.yaml. A
 * side that has some of them anyway, as a catalog.json has, only gets or loses the others.
 */
function extensionOf({
  both,
  removed,
  added,
}: Pairs<Reason>): Extension | undefined {
  const isInherited = (reason: Reason) => reason.isInherited;
  if (both.flat().some(isInherited)) return undefined;
  if (added.some(isInherited)) return "begins";
  return removed.some(isInherited) ? "ends" : undefined;
}

/** Told once, where `extends` stands. */
function compareExtension(
  differences: Differences,
  extension: Extension,
): void {
  const hasBegun = extension === "begins";
  const { catalog } = hasBegun ? differences.head : differences.base;
  const own = catalog.reasons.find(({ isInherited }) => !isInherited);
  const origin = own && { file: own.origin.file, path: ["extends"] };
  differences.add(
    hasBegun ? "reason-added" : "reason-removed",
    { subject: {}, ...(hasBegun ? { head: origin } : { base: origin }) },
    {
      part: "extends",
      [hasBegun ? "to" : "from"]: "vendor-codes",
    },
  );
}

function compareAllReasons(
  differences: Differences,
  kind: "reasons-introduced" | "reasons-dropped",
): void {
  const { base, head } = differences;
  const hasCome = kind === "reasons-introduced";
  const { catalog } = hasCome ? head : base;
  const first = catalog.reasons.find(({ isInherited }) => !isInherited);
  const where = hasCome ? { head: first?.origin } : { base: first?.origin };
  const uses = usesOf(catalog);
  differences.add(
    kind,
    { subject: {}, ...where },
    {
      [hasCome ? "to" : "from"]: catalog.reasons.length,
      touches: [...uses.values()].reduce((sum, { length }) => sum + length, 0),
    },
  );
}

/** By reason, the type of the code set of each code that has it. */
function usesOf({ vendors }: Catalog): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const { name, codes } of vendors.flatMap(({ codeSets }) => codeSets)) {
    for (const { reason } of codes) {
      if (reason === undefined) continue;
      addTo(uses, reason, name);
    }
  }
  return uses;
}

function compareReason(
  differences: Differences,
  reason: Sighted,
  base: Reason,
  head: Reason,
): void {
  for (const [kind, part] of [
    ["reason-redefined", "definition"],
    ["reason-reference-changed", "term"],
    ["reason-reference-changed", "source"],
    ["user-message-assigned", "message"],
    ["note-changed", "note"],
  ] as const) {
    differences.field(kind, reason, part, base[part], head[part]);
  }
  for (const axis of axisNames) {
    const from = base.axes[axis];
    const to = head.axes[axis];
    differences.field(axisKind(axis, from, to), reason, axis, from, to);
  }
}
