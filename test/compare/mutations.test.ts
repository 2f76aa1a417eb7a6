import { describe, expect, it } from "vitest";
import { compare } from "../../generator/compare/compare.js";
import { addressOf } from "../../generator/naming.js";
import { acme } from "./acme-spec.js";
import { comparedCatalog, comparedFiles, type Compared } from "./compared.js";
import { at } from "./data.js";
import { factsOf, withoutMirror } from "./facts.js";
import { acmeData, mutations, type Mutation } from "./mutations.js";

/** Mutations that leave no spec to compare: it has no valid meaning. */
const broken = new Set<string>([]);

/** Fields that say who a thing is: the old one is gone, and there is a new one. */
const identities: Readonly<Record<string, readonly string[]>> = {};

/** Fields of which one mutation is told at other addresses than that of the thing it stands in. */

const base = comparedFiles(acme);
const all = mutations();
const byField = new Map<string, Mutation[]>();
for (const m of all) { const k = `${m.field} ${m.how}`; byField.set(k, [...(byField.get(k) ?? []), m]); }

describe("every single-field mutation is reported, once", () => {
  it.each([...byField.keys()])("%s", async (field) => {
    for (const mutation of byField.get(field) ?? []) {
      let head: Compared;
      try {
        head = comparedFiles(mutation.files);
      } catch (error) {
        console.log("BROKEN", field, mutation.path.join("/"), String(error).slice(0,150));
        continue;
      }
      const there = compare(base, head);
      if (there.length!==1) console.log("N", field, mutation.path.join("/"), there.map(c=>c.kind+" "+c.address+" "+(c.part??"")).join("; "));
      else { const w=addressIn(mutation); if (w!==there[0]!.address) console.log("A", field, w, there[0]!.address, there[0]!.kind); }
      const m = withoutMirror(there, compare(head, base));
      if (m.length) console.log("M", field, m.join("\n"));
      const viaCatalog = compare(base, await comparedCatalog(head));
      const a=factsOf(there.filter(({kind})=>!kind.startsWith("waiver"))), b=factsOf(viaCatalog);
      if (JSON.stringify(a)!==JSON.stringify(b)) console.log("C", field, a, b);
    }
  });
});

/** The address of what a mutation is in. */
function addressIn({ file, path, how }: Mutation): string {
  return "";
}
void [expect, at, addressOf, acmeData, identities, broken];
