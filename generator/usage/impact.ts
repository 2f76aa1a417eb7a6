import { compareText } from "../order.js";
import type { Change } from "../compare/change.js";
import { compareUsages, findUsages } from "./find-usages.js";
import type { UserProject } from "./project.js";
import { subjectOf, type Query } from "./subject.js";
import { targeter, touchOf, type Target } from "./touch.js";
import type { Usage } from "./usage.js";

/** A place of the user's code, and a change that touches it. */
export interface Hit extends Usage {
  readonly change: Change;
}

/** What must be looked for to know what the changes touch. */
export function queryOf(changes: readonly Change[]): Query {
  const wanted = new Map<string, Collected>();
  const vendors = new Set<string>();
  const targetOf = targeter(changes);
  for (const change of changes) {
    const touch = touchOf(change.kind);
    const target = targetOf(change);
    if (touch.imports === "vendor" && target.vendor !== undefined) {
      vendors.add(target.vendor);
    }
    for (const type of target.types) {
      const into = wanted.get(type) ?? nothing();
      wanted.set(type, into);
      if (touch.members !== undefined) addAll(into.members, target.members);
      if (touch.literals === true) addAll(into.values, target.values);
      into.isExhaustive ||= touch.exhaustive === true;
      into.isImported ||= touch.imports === "codeSet";
    }
  }
  return {
    vendors,
    subjects: [...wanted]
      .filter(
        ([, { members, values, isExhaustive, isImported }]) =>
          members.size + values.size > 0 || isExhaustive || isImported,
      )
      .map(([type, collected]) => subjectOf(type, collected)),
  };
}

interface Collected {
  readonly members: Set<string>;
  readonly values: Set<string>;
  isExhaustive: boolean;
  isImported: boolean;
}

function nothing(): Collected {
  return {
    members: new Set(),
    values: new Set(),
    isExhaustive: false,
    isImported: false,
  };
}

function addAll(set: Set<string>, values: readonly string[]): void {
  for (const value of values) set.add(value);
}

/**
 * The places that changes touch, by file, line, column and change. One place and one change stand
 * there once.
 *
 * @example impactOf(changes, findUsages(project, queryOf(changes)))
 */
export function impactOf(
  changes: readonly Change[],
  usages: readonly Usage[],
): readonly Hit[] {
  const targetOf = targeter(changes);
  const hits = new Map<string, Hit>();
  const bySubject = new Map<string, Usage[]>();
  for (const usage of usages) {
    const known = bySubject.get(usage.subject);
    if (known === undefined) bySubject.set(usage.subject, [usage]);
    else known.push(usage);
  }
  for (const change of changes) {
    const target = targetOf(change);
    const names = [
      ...target.types,
      ...(target.vendor === undefined ? [] : [target.vendor]),
    ];
    for (const usage of names.flatMap((name) => bySubject.get(name) ?? [])) {
      if (!isTouched(usage, change, target)) continue;
      const { file, line, column } = usage;
      const { kind, address, part = "" } = change;
      const key = JSON.stringify([file, line, column, kind, address, part]);
      if (!hits.has(key)) hits.set(key, { ...usage, change });
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

function isTouched(
  { what, name = "" }: Usage,
  { kind }: Change,
  { members, values }: Target,
): boolean {
  const touch = touchOf(kind);
  switch (what) {
    case "member":
      return touch.members !== undefined && members.includes(name);
    case "literal":
      return touch.literals === true && values.includes(name);
    case "exhaustive match":
      return touch.exhaustive === true;
    case "import":
      return touch.imports !== undefined;
  }
}

/** The places in a project that changes touch. */
export function findImpact(
  project: UserProject,
  changes: readonly Change[],
): readonly Hit[] {
  return impactOf(changes, findUsages(project, queryOf(changes)));
}
