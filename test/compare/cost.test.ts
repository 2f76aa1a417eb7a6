import { describe, expect, it } from "vitest";
import { compare, type Compared } from "../../generator/compare/compare.js";
import type { Catalog, Code } from "../../generator/model/model.js";
import type { EntrySpec } from "../../generator/read/spec.js";
import { catalogOf, vendorWith } from "../emit/read-catalog.js";

/** How often a property of a code is read while two catalogs are compared. */
function readsOf(base: Catalog, head: Catalog): number {
  let reads = 0;
  const counted = (catalog: Catalog): Compared => ({
    isWhole: true,
    place: () => undefined,
    catalog: {
      ...catalog,
      vendors: catalog.vendors.map((vendor) => ({
        ...vendor,
        codeSets: vendor.codeSets.map((codeSet) => ({
          ...codeSet,
          codes: codeSet.codes.map(
            (code) =>
              new Proxy<Code>(code, {
                get(target, key, receiver) {
                  reads += 1;
                  return Reflect.get(target, key, receiver);
                },
              }),
          ),
        })),
      })),
    },
  });
  compare(counted(base), counted(head));
  return reads;
}

function catalogWith(
  count: number,
  entryOf: (index: number) => Omit<EntrySpec, "code"> & { code: string },
): Catalog {
  const entries = Array.from({ length: count }, (_, index) => entryOf(index));
  const groups = [{ id: "main", title: "Main", source: "page", entries }];
  return catalogOf([vendorWith({ groups })]);
}

const doc = { description: "The service is busy" };

describe.each([
  [
    "texts",
    (index: number) => ({
      code: `c${index}`,
      name: `C${index}`,
      doc: { description: "Something else" },
    }),
  ],
  ["names", (index: number) => ({ code: `c${index}`, name: `D${index}`, doc })],
  [
    "values",
    (index: number) => ({ code: `d${index}`, name: `C${index}`, doc }),
  ],
  [
    "values and names, with texts that are all alike",
    (index: number) => ({ code: `d${index}`, name: `D${index}`, doc }),
  ],
])("the cost of a comparison where all %s are others", (_, entryOf) => {
  it("grows with the number of codes, and no faster", () => {
    const costOf = (count: number) =>
      readsOf(
        catalogWith(count, (index) => ({
          code: `c${index}`,
          name: `C${index}`,
          doc,
        })),
        catalogWith(count, entryOf),
      );
    const small = costOf(250);
    expect(small).toBeGreaterThan(250);
    expect(costOf(1000) / small).toBeLessThan(4.5);
  });
});
