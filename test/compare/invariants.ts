import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Change } from "../../generator/compare/change.js";
import { compare, type Compared } from "../../generator/compare/compare.js";
import { noAcceptances } from "../../generator/compare/acceptance.js";
import { judge } from "../../generator/compare/judge.js";
import { readSpec } from "../../generator/read/disk.js";
import { specFolder } from "../emit/read-catalog.js";
import type { Spec } from "../emit/typescript/print-spec.js";
import { randomSpec } from "../emit/typescript/random-spec.js";
import { acme } from "./acme-spec.js";
import { changeCases } from "./change-cases.js";
import {
  comparedCatalog,
  comparedData,
  comparedFiles,
  type SpecFiles,
} from "./compared.js";
import { filesOfData, type Data, type DataFiles } from "./data.js";
import { factsOf, withoutMirror } from "./facts.js";
import { layouts } from "./layouts.js";
import { shuffled } from "./shuffled.js";

/** The spec of this repository. */
const own: SpecFiles = Object.fromEntries(
  readSpec(specFolder, specFolder).inputs.map(({ file, bytes }) => [
    file,
    new TextDecoder().decode(bytes),
  ]),
);

const specs: readonly (readonly [string, SpecFiles])[] = [
  ["the example", acme],
  ["the spec of this repository", own],
];

const pairs = Object.values(changeCases)
  .flat()
  .map(({ name, base = acme, head = acme }) => ({ name, base, head }));

const seeds = fc.integer({ min: 1 });

/** How much is tried. */
export interface Trials {
  /** Random specs. */
  readonly specs: number;
  /** Orders of a whole spec, and of the two sides of a case. */
  readonly orders: number;
  readonly ordersOfCase: number;
  /** Of how many cases one is tried in another order. */
  readonly everyCase: number;
  /** What is tried in other layouts and orders. */
  readonly layouts: readonly (readonly [string, SpecFiles])[];
}

export const fewTrials: Trials = {
  specs: 6,
  orders: 1,
  ordersOfCase: 1,
  everyCase: 5,
  layouts: specs.slice(0, 1),
};

export const manyTrials: Trials = {
  specs: 60,
  orders: 8,
  ordersOfCase: 2,
  everyCase: 1,
  layouts: specs,
};

/** What holds for every comparison, tried so often. */
export function invariantsHold(trials: Trials): void {
  describe("a spec and itself", () => {
    it.each(specs)("have no difference: %s", async (_, files) => {
      const spec = comparedFiles(files);
      expect(compare(spec, spec)).toEqual([]);
      expect(compare(spec, comparedFiles(files))).toEqual([]);
      const catalog = await comparedCatalog(spec);
      expect(compare(spec, catalog)).toEqual([]);
      expect(compare(catalog, spec)).toEqual([]);
    });

    it("have no difference, whatever it holds", async () => {
      await fc.assert(
        fc.asyncProperty(randomSpec, async (data) => {
          const spec = comparedData(data);
          expect(compare(spec, comparedData(data))).toEqual([]);
          expect(compare(spec, await comparedCatalog(spec))).toEqual([]);
        }),
        { numRuns: trials.specs },
      );
    });
  });

  describe("a comparison back", () => {
    it.each(pairs)("mirrors that there: $name", ({ base, head }) => {
      const [a, b] = [comparedFiles(base), comparedFiles(head)];
      expect(withoutMirror(compare(a, b), compare(b, a))).toEqual([]);
    });

    it("mirrors that there, whatever two states hold", () => {
      fc.assert(
        fc.property(twoStates, ([a, b]) => {
          expect(withoutMirror(compare(a, b), compare(b, a))).toEqual([]);
        }),
        { numRuns: trials.specs },
      );
    });
  });

  describe("another order of everything", () => {
    it.each(trials.layouts)("shows nothing: %s", (_, files) => {
      const spec = comparedFiles(files);
      const data = dataOf(files);
      fc.assert(
        fc.property(seeds, (seed) => {
          const other = comparedInOrder(data, seed);
          expect(factsOf(compare(spec, other))).toEqual([]);
        }),
        { numRuns: trials.orders },
      );
    });

    const some = pairs.filter((_, index) => index % trials.everyCase === 0);
    it.each(some)("shows the same: $name", ({ base, head }) => {
      const wanted = compare(comparedFiles(base), comparedFiles(head));
      const [a, b] = [dataOf(base), dataOf(head)];
      fc.assert(
        fc.property(seeds, seeds, (one, two) => {
          const changes = compare(
            comparedInOrder(a, one),
            comparedInOrder(b, two),
          );
          expect(factsOf(changes)).toEqual(factsOf(wanted));
          expect(fingerprints(changes)).toEqual(fingerprints(wanted));
        }),
        { numRuns: trials.ordersOfCase },
      );
    });
  });

  describe.each(Object.entries(layouts))("a layout with %s", (_, print) => {
    it.each(trials.layouts)("shows nothing: %s", (_name, files) => {
      const other = filesOfData(dataOf(files), print);
      expect(other).not.toEqual(filesOfData(dataOf(files)));
      expect(compare(comparedFiles(files), comparedFiles(other))).toEqual([]);
    });
  });

  describe("a fingerprint", () => {
    it("is of one change in a review", () => {
      fc.assert(
        fc.property(twoStates, ([a, b]) => {
          const found = fingerprints(compare(a, b));
          expect(new Set(found).size).toBe(found.length);
        }),
        { numRuns: trials.specs },
      );
    });
  });
}

/** Two states of vendors and code sets with the same ids, whose codes have little in common. */
const twoStates: fc.Arbitrary<readonly [Compared, Compared]> = fc
  .tuple(randomSpec, randomSpec)
  .map(([a, b]) => [comparedData(aligned(a)), comparedData(aligned(b))]);

function aligned({ vendors, translations = [] }: Spec): Spec {
  return {
    translations,
    vendors: vendors.map((vendor, index) => ({
      ...vendor,
      id: `vendor-${index}`,
      codeSets: vendor.codeSets.map((codeSet, place) => ({
        ...codeSet,
        id: `set-${place}`,
        groups: codeSet.groups.map((group, at) => ({
          ...group,
          id: `group-${at}`,
        })),
      })),
    })),
  };
}

/** In an order in which the first row of each code still comes first. */
function comparedInOrder(data: DataFiles, seed: number): Compared {
  for (let tries = 0; tries < 40; tries += 1) {
    try {
      return comparedFiles(filesOfData(shuffled(data, seed + tries)));
    } catch (error) {
      if (!String(error).includes("No entry above has the code")) throw error;
    }
  }
  throw new Error("No order was found");
}

function dataOf(files: SpecFiles): DataFiles {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]): [string, Data] => [
      file,
      parse(text),
    ]),
  );
}

function fingerprints(changes: readonly Change[]): readonly string[] {
  const side = { label: "", vendors: 0, codes: 0, values: 0 };
  return judge(side, side, changes, {
    failOn: "none",
    levels: new Map(),
    acceptances: noAcceptances,
  }).findings.map(({ fingerprint }) => fingerprint);
}
