import { lazily } from "../data/lazily.js";
import type { Row } from "../model/model.js";
import { textRoles } from "../read/spec.js";
import { pairUp, type Pairs } from "./pair.js";

/** A row with the head's id of its group. */
export interface PlacedRow {
  readonly row: Row;
  readonly group: string;
  readonly content: () => string;
}

function placed(row: Row, group: string): PlacedRow {
  return { row, group, content: lazily(() => contentOf(row)) };
}

/**
 * The rows of one code that belong together.
 *
 * @param groupIds The head's id of each group of the base.
 */
export function pairRows(
  baseRows: readonly Row[],
  headRows: readonly Row[],
  groupIds: ReadonlyMap<string, string>,
): Pairs<PlacedRow> {
  const base = baseRows.map((row) =>
    placed(row, groupIds.get(row.group) ?? row.group),
  );
  const head = headRows.map((row) => placed(row, row.group));
  const textOf = ({ group, content }: PlacedRow) =>
    JSON.stringify([group, content()]);
  const [before] = base;
  const [after] = head;
  // The usual case; what the rows say does not matter then.
  if (before && after && base.length + head.length === 2) {
    return { both: [[before, after]], removed: [], added: [] };
  }
  return pairUp(
    base,
    head,
    [
      textOf,
      ({ group }) => group,
      ({ content }) => content(),
      // Moved and reworded: the old and the new text belong side by side.
      () => "",
    ],
    textOf,
  );
}

/** Everything in a row but the table it stands in. */
function contentOf(row: Row): string {
  return JSON.stringify([
    textRoles.map((role) => row.texts[role]?.text),
    row.attributes.map(([key, { text }]) => [key, text]).toSorted(),
    row.platforms.toSorted(),
    row.only.toSorted(),
    row.note,
  ]);
}
