import { addTo } from "../data/group-by.js";
import { nearest } from "../text/closest.js";
import type { Catalog, Code, CodeSet, Vendor } from "../model/model.js";

/** A code with everything it belongs to. */
export interface Match {
  readonly vendor: Vendor;
  readonly codeSet: CodeSet;
  readonly code: Code;
}

export interface Explained {
  /** In the order of vendors and code sets. */
  readonly matches: readonly Match[];
  /** What is near when nothing matches, the nearest first. */
  readonly suggestions: readonly Match[];
}

/**
 * Finds every code that a query can mean: an address, a code as it is on the wire, a constant name
 * or an earlier name, each with or without its vendor in front.
 *
 * @example
 * explain(catalog, "1").matches.map(({ code }) => code.address)
 * // ["faceki/error-code/1", "tencent-faceid/saas-code/1"]
 * @example explain(catalog, "zoloz/result-code/SUCCESS").matches.length // 1
 */
export function explain(catalog: Catalog, query: string): Explained {
  const wanted = query.trim();
  const all = everyCode(catalog);
  const exact = all.filter((match) => keysOf(match).has(wanted));
  const matches =
    exact.length > 0
      ? exact
      : all.filter((match) =>
          [...keysOf(match)].some(
            (key) => key.toLowerCase() === wanted.toLowerCase(),
          ),
        );
  return {
    matches,
    suggestions: matches.length > 0 ? [] : suggest(all, wanted),
  };
}

function everyCode({ vendors }: Catalog): readonly Match[] {
  return vendors.flatMap((vendor) =>
    vendor.codeSets.flatMap((codeSet) =>
      codeSet.codes.map((code) => ({ vendor, codeSet, code })),
    ),
  );
}

/** Everything a person may type for a code. */
function keysOf({ vendor, codeSet, code }: Match): ReadonlySet<string> {
  const wire = String(code.code);
  const names = [code.name, ...code.aliases];
  return new Set([
    code.address,
    wire,
    `${vendor.id}/${wire}`,
    `${vendor.id}/${codeSet.id}/${wire}`,
    ...names,
    ...names.map((name) => `${vendor.id}/${name}`),
    ...names.map((name) => `${vendor.id}/${codeSet.id}/${name}`),
    ...names.map((name) => `${codeSet.name}.${name}`),
  ]);
}

function suggest(all: readonly Match[], wanted: string): readonly Match[] {
  const byKey = new Map<string, Match[]>();
  for (const match of all) {
    for (const key of keysOf(match)) addTo(byKey, key, match);
  }
  const near = nearest(wanted, byKey.keys(), 8);
  return [...new Set(near.flatMap((key) => byKey.get(key) ?? []))].slice(0, 5);
}
