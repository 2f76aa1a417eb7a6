import { defined } from "../data/defined.js";
import type { Documented, Row } from "../model/model.js";
import { textRoles } from "../read/spec.js";
import type { Differences, Sighted } from "./differences.js";
import { pairRows } from "./pair-rows.js";
import { hasMeaningMoved } from "./similarity.js";

/** The rows of one code: what the vendor's page says about it, in one table or in several. */
export function compareRows(
  differences: Differences,
  code: Sighted,
  base: readonly Row[],
  head: readonly Row[],
  groupIds: ReadonlyMap<string, string>,
): void {
  const { both, removed, added } = pairRows(base, head, groupIds);
  for (const { row, group } of removed) {
    differences.add(
      "row-removed",
      { ...code, base: row.origin },
      {
        part: `groups/${group}`,
        from: summaryOf(row)?.text,
      },
    );
  }
  for (const { row, group } of added) {
    differences.add(
      "row-added",
      { ...code, head: row.origin },
      {
        part: `groups/${group}`,
        to: summaryOf(row)?.text,
      },
    );
  }
  const isOne = base.length <= 1 && head.length <= 1;
  for (const [before, after] of both) {
    const row = {
      ...code,
      base: before.row.origin,
      head: after.row.origin,
    };
    const prefix = isOne ? "" : `groups/${after.group}/`;
    if (before.group !== after.group) {
      differences.add("row-moved", row, {
        part: "group",
        from: before.group,
        to: after.group,
      });
    }
    compareRow(differences, row, prefix, before.row, after.row);
  }
}

function compareRow(
  differences: Differences,
  row: Sighted,
  prefix: string,
  base: Row,
  head: Row,
): void {
  for (const role of textRoles) {
    compareDocumented(
      differences,
      row,
      `${prefix}${role}`,
      base.texts[role],
      head.texts[role],
      ["doc", role],
    );
  }
  compareKeyed(differences, row, prefix, "attributes", base, head);
  compareKeyed(differences, row, prefix, "platforms", base, head);
  differences.field(
    "platforms-changed",
    row,
    `${prefix}only`,
    base.only.toSorted().join(", ") || undefined,
    head.only.toSorted().join(", ") || undefined,
    ["doc", "only"],
  );
  differences.field(
    "note-changed",
    row,
    `${prefix}row/note`,
    base.note,
    head.note,
    ["note"],
  );
}

function compareKeyed(
  differences: Differences,
  row: Sighted,
  prefix: string,
  kind: "attributes" | "platforms",
  base: Row,
  head: Row,
): void {
  const before = keyed(base, kind);
  const after = keyed(head, kind);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    compareDocumented(
      differences,
      row,
      `${prefix}${kind}/${key}`,
      before.get(key),
      after.get(key),
      ["doc", kind, key],
    );
  }
}

function keyed(
  row: Row,
  kind: "attributes" | "platforms",
): ReadonlyMap<string, Documented> {
  return kind === "attributes"
    ? new Map(row.attributes)
    : new Map(row.platforms.map(([key, text]) => [key, { text }]));
}

function compareDocumented(
  differences: Differences,
  row: Sighted,
  part: string,
  base: Documented | undefined,
  head: Documented | undefined,
  at: readonly string[],
): void {
  const from = base?.text;
  const to = head?.text;
  if (from === to) return;
  const noticed = { part, from, to, at };
  if (from === undefined) differences.add("text-added", row, noticed);
  else if (to === undefined) differences.add("text-removed", row, noticed);
  else {
    differences.add(
      hasMeaningMoved(from, to) ? "text-redefined" : "text-changed",
      row,
      {
        ...noticed,
        consequences:
          base?.en === head?.en
            ? []
            : [
                {
                  part: "en",
                  ...defined({ from: base?.en, to: head?.en }),
                },
              ],
      },
    );
  }
}

/** The text that says most about a code. */
export function summaryOf({ texts }: Row): Documented | undefined {
  return [texts.description, ...textRoles.map((role) => texts[role])].find(
    (says) => says !== undefined && says.text !== "",
  );
}
