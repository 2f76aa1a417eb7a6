import { addTo } from "../data/group-by.js";
import { compareText } from "../text/order.js";
import type { Change } from "../compare/change.js";
import { compareUsages, findUsages } from "./find-usages.js";
import type { UserProject } from "./project.js";
import { topicOf, type Query } from "./topic.js";
import type { Usage } from "./usage.js";
import { wantsOf, type Want } from "./want.js";

/** A place of the user's code, and a change that touches it. */
export interface Hit extends Usage {
  readonly change: Change;
}

/** The places in a project that changes touch, in the order of `impactOf`. */
export function findImpact(
  project: UserProject,
  changes: readonly Change[],
): readonly Hit[] {
  return impactOf(changes, findUsages(project, queryOf(changes)));
}

/** What must be looked for to know what the changes touch. */
function queryOf(changes: readonly Change[]): Query {
  const topics = new Map<string, Collected>();
  const modules = new Set<string>();
  const wanted = wantsOf(changes);
  for (const want of changes.flatMap(wanted)) {
    const { topic, what, name, isOfNames, added = [] } = want;
    if (what === "import" && name === undefined) {
      modules.add(topic);
      continue;
    }
    const into = topics.get(topic) ?? nothing();
    topics.set(topic, into);
    into.isOfNames ||= isOfNames === true;
    if (what === "exhaustive match") {
      into.isExhaustive = true;
      for (const each of added) into.added.add(each);
    } else if (name !== undefined) {
      into[`${what}s`].add(name);
    }
  }
  return {
    modules,
    topics: [...topics].map(([type, { literals, imports, ...collected }]) =>
      topicOf(type, { ...collected, values: literals, exports: imports }),
    ),
  };
}

interface Collected {
  isOfNames: boolean;
  isExhaustive: boolean;
  readonly members: Set<string>;
  readonly literals: Set<string>;
  readonly imports: Set<string>;
  readonly added: Set<string>;
}

function nothing(): Collected {
  return {
    isOfNames: false,
    isExhaustive: false,
    members: new Set(),
    literals: new Set(),
    imports: new Set(),
    added: new Set(),
  };
}

/**
 * The places that changes touch, by file, line, column and change. One place and one change are
 * there once.
 */
export function impactOf(
  changes: readonly Change[],
  usages: readonly Usage[],
): readonly Hit[] {
  const wanted = wantsOf(changes);
  const usagesOf = indexed(usages);
  const hits = new Map<string, Hit>();
  for (const change of changes) {
    for (const want of wanted(change)) {
      for (const usage of usagesOf(want)) {
        if (want.isNamed === true && usage.isNamed === false) continue;
        const { file, line, column } = usage;
        const { kind, address, part = "" } = change;
        const key = JSON.stringify([file, line, column, kind, address, part]);
        if (hits.has(key)) continue;
        hits.set(key, {
          ...usage,
          ...(want.isPossible === true ? { certainty: "possible" } : {}),
          change,
        });
      }
    }
  }
  return [...hits.values()].toSorted(
    (a, b) =>
      compareUsages(a, b) ||
      compareText(a.change.address, b.change.address) ||
      compareText(a.change.kind, b.change.kind) ||
      compareText(a.change.part ?? "", b.change.part ?? ""),
  );
}

/** Each usage is under its name and under none, so that a change never walks through all. */
function indexed(usages: readonly Usage[]): (want: Want) => readonly Usage[] {
  const byKey = new Map<string, Usage[]>();
  for (const usage of usages) {
    const { topic, what, name } = usage;
    addTo(byKey, JSON.stringify([topic, what]), usage);
    if (name !== undefined) {
      addTo(byKey, JSON.stringify([topic, what, name]), usage);
    }
  }
  return ({ topic, what, name }) =>
    byKey.get(
      JSON.stringify(name === undefined ? [topic, what] : [topic, what, name]),
    ) ?? [];
}
