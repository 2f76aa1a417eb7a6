import {
  below,
  type Catalog,
  type Code,
  type CodeSet,
  type Documented,
  type Origin,
  type Row,
  type Vendor,
} from "../model/model.js";
import { textRoles, type WireCode } from "../read/spec.js";
import type { SpecText } from "./rule.js";

export function* codeSetsOf(
  catalog: Catalog,
): Iterable<{ readonly vendor: Vendor; readonly codeSet: CodeSet }> {
  for (const vendor of catalog.vendors) {
    for (const codeSet of vendor.codeSets) yield { vendor, codeSet };
  }
}

/** Every row in page order. */
export function* rowsOf({ groups }: CodeSet): Iterable<Row> {
  for (const { rows } of groups) yield* rows;
}

/** A code that points at another one of its code set. */
export interface CodeReference {
  readonly from: Code;
  readonly key: "replacedBy" | "mentionedIn";
  readonly to: WireCode;
  readonly at: Origin;
}

export function* referencesOf({ codes }: CodeSet): Iterable<CodeReference> {
  for (const from of codes) {
    for (const key of ["deprecated", "retired"] as const) {
      const to = from[key]?.replacedBy;
      if (to === undefined) continue;
      const at = below(from.origin, key, "replacedBy");
      yield { from, key: "replacedBy", to, at };
    }
    if (from.mentionedIn === undefined) continue;
    yield {
      from,
      key: "mentionedIn",
      to: from.mentionedIn,
      at: below(from.origin, "mentionedIn"),
    };
  }
}

/** Every place of a code set where a wire code is written. */
export function* codePlacesOf(
  codeSet: CodeSet,
): Iterable<{ readonly code: WireCode; readonly at: Origin }> {
  for (const { code, origin } of rowsOf(codeSet)) {
    yield { code, at: below(origin, "code") };
  }
  for (const { code, origin, isListed } of codeSet.codes) {
    if (!isListed) yield { code, at: below(origin, "code") };
  }
  for (const { to, at } of referencesOf(codeSet)) yield { code: to, at };
  for (const { code, origin } of codeSet.reserved) {
    yield { code, at: below(origin, "code") };
  }
}

/** A text of the vendor with its place. */
export interface DocumentedPlace {
  readonly vendor: Vendor;
  readonly documented: Documented;
  readonly at: Origin;
  /** The curated note that stands beside the text, or on its code. */
  readonly note: string | undefined;
}

/** Every documented text, in the order of the spec. */
export function* documentedOf(catalog: Catalog): Iterable<DocumentedPlace> {
  for (const vendor of catalog.vendors) {
    for (const { title, note, origin } of vendor.sources) {
      yield { vendor, documented: title, at: below(origin, "title"), note };
    }
    for (const codeSet of vendor.codeSets) yield* inCodeSet(vendor, codeSet);
  }
}

function* inCodeSet(
  vendor: Vendor,
  codeSet: CodeSet,
): Iterable<DocumentedPlace> {
  for (const { text, origin } of codeSet.statements) {
    const at = below(origin, "text");
    yield { vendor, documented: text, at, note: undefined };
  }
  for (const { text, note, origin } of codeSet.ranges) {
    yield { vendor, documented: text, at: below(origin, "text"), note };
  }
  const noteOf = notesOf(codeSet);
  for (const { title, note, origin, rows } of codeSet.groups) {
    yield { vendor, documented: title, at: below(origin, "title"), note };
    for (const row of rows) yield* inRow(vendor, row, noteOf(row));
  }
}

function* inRow(
  vendor: Vendor,
  row: Row,
  note: string | undefined,
): Iterable<DocumentedPlace> {
  for (const role of textRoles) {
    const documented = row.texts[role];
    if (documented === undefined) continue;
    yield { vendor, documented, at: below(row.origin, "doc", role), note };
  }
  for (const [key, documented] of row.attributes) {
    const at = below(row.origin, "doc", "attributes", key);
    yield { vendor, documented, at, note };
  }
}

/** The note of a row, or else of its code. */
export function notesOf({ codes }: CodeSet): (row: Row) => string | undefined {
  const notes = new Map(codes.map(({ code, note }) => [code, note]));
  return (row) => row.note ?? notes.get(row.code);
}

/** Every text below a value of a spec file. */
export function* textsIn(value: unknown, at: Origin): Iterable<SpecText> {
  if (typeof value === "string") yield { text: value, at };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* textsIn(item, below(at, index));
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* textsIn(item, below(at, key));
    }
  }
}

/** The items whose key an earlier item has already, each with that earlier one. */
export function* repeated<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | number,
): Iterable<{ readonly item: Item; readonly first: Item }> {
  const seen = new Map<string | number, Item>();
  for (const item of items) {
    const key = keyOf(item);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    else yield { item, first };
  }
}
