import type { CodeSet, Source, Vendor } from "../model/model.js";
import { compareText } from "../text/order.js";
import type { Change } from "./change.js";
import { compareCodeSets } from "./compare-code-sets.js";
import { compareReasons } from "./compare-reasons.js";
import { compareTranslations } from "./compare-translations.js";
import {
  Differences,
  within,
  type Compared,
  type Sighted,
} from "./differences.js";
import { pairUp } from "./pair.js";

export type { Compared } from "./differences.js";

/**
 * Everything that differs between two states of a spec, as facts: the one walk. The order of
 * entries, the layout of the files and comments do not show.
 *
 * @example compare(state, state) // []
 */
export function compare(base: Compared, head: Compared): readonly Change[] {
  const differences = new Differences(base, head);
  const vendors = pairUp(
    base.catalog.vendors,
    head.catalog.vendors,
    [({ id }) => id],
    ({ id }) => id,
  );
  for (const vendor of vendors.removed) {
    const { id, name, origin } = vendor;
    differences.add(
      "vendor-removed",
      { subject: { vendor: id }, base: origin },
      { from: name, touches: countCodes(vendor.codeSets) },
    );
  }
  for (const vendor of vendors.added) {
    const { id, name, origin } = vendor;
    differences.add(
      "vendor-added",
      { subject: { vendor: id }, head: origin },
      { to: name, touches: countCodes(vendor.codeSets) },
    );
  }
  for (const [before, after] of vendors.both) {
    // Read once for both sides, when all that it is made of is the same.
    if (before === after) continue;
    compareVendors(differences, before, after);
  }
  compareReasons(differences);
  compareTranslations(differences);
  return differences.found.toSorted(compareChanges);
}

/** The total order of facts: by address, kind, part, constant, values and text. */
function compareChanges(a: Change, b: Change): number {
  return (
    compareText(a.address, b.address) ||
    compareText(a.kind, b.kind) ||
    compareText(a.part ?? "", b.part ?? "") ||
    compareText(a.constant ?? "", b.constant ?? "") ||
    compareText(String(a.from ?? ""), String(b.from ?? "")) ||
    compareText(String(a.to ?? ""), String(b.to ?? "")) ||
    compareText(a.text ?? "", b.text ?? "")
  );
}

export function countCodes(codeSets: readonly CodeSet[]): number {
  return codeSets.reduce((sum, { codes }) => sum + codes.length, 0);
}

function compareVendors(
  differences: Differences,
  base: Vendor,
  head: Vendor,
): void {
  const vendor: Sighted = {
    subject: { vendor: head.id },
    base: base.origin,
    head: head.origin,
  };
  differences.field("vendor-renamed", vendor, "name", base.name, head.name);
  differences.field(
    "language-changed",
    vendor,
    "language",
    base.language,
    head.language,
  );
  differences.field("note-changed", vendor, "note", base.note, head.note);
  const sourceIds = compareSources(differences, vendor, base, head);
  compareCodeSets(
    differences,
    head.id,
    base.codeSets,
    head.codeSets,
    sourceIds,
  );
}

/** The head's id of each source of the base, for what refers to them. */
function compareSources(
  differences: Differences,
  vendor: Sighted,
  base: Vendor,
  head: Vendor,
): ReadonlyMap<string, string> {
  const { both, removed, added } = pairUp(base.sources, head.sources, [
    ({ id }) => id,
    ({ url }) => url,
  ]);
  const sourceOf = (id: string, before?: Source, after?: Source) =>
    within(vendor, { source: id }, before, after);
  for (const source of removed) {
    const part = `sources/${source.id}`;
    differences.add("source-removed", sourceOf(source.id, source), {
      part,
      from: source.url,
    });
  }
  for (const source of added) {
    const part = `sources/${source.id}`;
    differences.add("source-added", sourceOf(source.id, undefined, source), {
      part,
      to: source.url,
    });
  }
  for (const [before, after] of both) {
    const source = sourceOf(after.id, before, after);
    const part = `sources/${after.id}`;
    for (const [kind, key, from, to] of [
      ["source-changed", "id", before.id, after.id],
      ["source-changed", "title", before.title.text, after.title.text],
      ["source-moved", "url", before.url, after.url],
      ["source-rechecked", "updated", before.updated, after.updated],
      ["source-rechecked", "retrieved", before.retrieved, after.retrieved],
      ["note-changed", "note", before.note, after.note],
    ] as const) {
      differences.field(kind, source, `${part}/${key}`, from, to, [key]);
    }
  }
  return new Map(both.map(([before, after]) => [before.id, after.id]));
}
