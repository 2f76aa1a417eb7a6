import { addTo } from "../data/group-by.js";
import { lazily } from "../data/lazily.js";
import { compareText } from "../text/order.js";
import type { CodeSet, Group, Statement } from "../model/model.js";
import { compareRanges } from "./compare-ranges.js";
import { within, type Differences, type Sighted } from "./differences.js";
import { pairUp } from "./pair.js";

/**
 * What the vendor's page says about a code set as a whole: tables, statements, ranges.
 *
 * @returns The head's id of each group of the base, for the rows in it.
 */
export function comparePage(
  differences: Differences,
  codeSet: Sighted,
  base: CodeSet,
  head: CodeSet,
  sourceIds: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const groupIds = compareGroups(differences, codeSet, base, head, sourceIds);
  compareStatements(differences, codeSet, base, head, sourceIds, groupIds);
  compareRanges(differences, codeSet, base, head);
  return groupIds;
}

function compareGroups(
  differences: Differences,
  codeSet: Sighted,
  base: CodeSet,
  head: CodeSet,
  sourceIds: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const listed = lazily(() => new Map([...listedIn(base), ...listedIn(head)]));
  const { both, removed, added } = pairUp<Group>(
    base.groups,
    head.groups,
    [
      ({ id }) => id,
      ({ title }) => title.text,
      // Id and title are others, and the same codes stand in it.
      (group) => listed().get(group),
    ],
    ({ id }) => id,
  );
  for (const group of removed) {
    const part = `groups/${group.id}`;
    const from = group.title.text;
    differences.add(
      "group-removed",
      within(codeSet, { group: group.id }, group, undefined),
      {
        part,
        from,
      },
    );
  }
  for (const group of added) {
    const part = `groups/${group.id}`;
    const to = group.title.text;
    differences.add(
      "group-added",
      within(codeSet, { group: group.id }, undefined, group),
      {
        part,
        to,
      },
    );
  }
  for (const [before, after] of both) {
    const source = sourceIds.get(before.source) ?? before.source;
    for (const [kind, key, from, to] of [
      ["group-changed", "id", before.id, after.id],
      ["group-changed", "title", before.title.text, after.title.text],
      ["group-changed", "source", source, after.source],
      ["note-changed", "note", before.note, after.note],
    ] as const) {
      const part = `groups/${after.id}/${key}`;
      const group = within(codeSet, { group: after.id }, before, after);
      differences.field(kind, group, part, from, to, [key]);
    }
  }
  return new Map(both.map(([before, after]) => [before.id, after.id]));
}

/** The codes of each group that has any, as text. */
function listedIn({ groups, codes }: CodeSet): ReadonlyMap<Group, string> {
  const codesOf = new Map<string, string[]>();
  for (const { code, rows } of codes) {
    for (const { group } of rows) addTo(codesOf, group, String(code));
  }
  return new Map(
    groups.flatMap((group) => {
      const known = codesOf.get(group.id);
      return known === undefined
        ? []
        : [
            [
              group,
              JSON.stringify([...new Set(known)].toSorted(compareText)),
            ] as const,
          ];
    }),
  );
}

/** A statement has no id: its text is what it is, and another text is another statement. */
function compareStatements(
  differences: Differences,
  codeSet: Sighted,
  base: CodeSet,
  head: CodeSet,
  sourceIds: ReadonlyMap<string, string>,
  groupIds: ReadonlyMap<string, string>,
): void {
  const sourceOf = (statement: Statement) =>
    sourceIds.get(statement.source) ?? statement.source;
  const groupOf = ({ group }: Statement) =>
    group === undefined ? undefined : (groupIds.get(group) ?? group);
  const { both, removed, added } = pairUp(
    base.statements,
    head.statements,
    [
      ({ text, source, group }) => JSON.stringify([text.text, source, group]),
      ({ text }) => text.text,
      () => "",
    ],
    ({ text, source, group }) => JSON.stringify([text.text, source, group]),
  );
  const part = "statements";
  for (const statement of removed) {
    const from = statement.text.text;
    differences.add(
      "statement-removed",
      within(codeSet, {}, statement, undefined),
      {
        part,
        from,
      },
    );
  }
  for (const statement of added) {
    const to = statement.text.text;
    differences.add(
      "statement-added",
      within(codeSet, {}, undefined, statement),
      {
        part,
        to,
      },
    );
  }
  for (const [before, after] of both) {
    for (const [key, from, to] of [
      ["text", before.text.text, after.text.text],
      ["source", sourceOf(before), after.source],
      ["group", groupOf(before), after.group],
    ] as const) {
      differences.field(
        "statement-changed",
        within(codeSet, {}, before, after),
        `${part}/${key}`,
        from,
        to,
        [key],
      );
    }
  }
}
