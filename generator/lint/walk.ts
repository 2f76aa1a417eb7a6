import {
  below,
  isEnglish,
  type Catalog,
  type Code,
  type CodeSet,
  type Documented,
  type Origin,
  type Row,
  type Vendor,
} from "../model/model.js";
import { textRoles, type WireCode } from "../read/spec.js";
import type { Path } from "../read/load.js";
import type { LintFile } from "./rule.js";

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

/** A place below a part of the model. Few places are ever shown, so the whole path is made for those. */
export interface Spot {
  readonly part: Origin;
  readonly steps: Path;
}

export function originOf({ part, steps }: Spot): Origin {
  return below(part, ...steps);
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

export interface CodePlace extends Spot {
  readonly code: WireCode;
}

/** Every place of a code set where a wire code is written. */
export function* codePlacesOf(codeSet: CodeSet): Iterable<CodePlace> {
  for (const { code, origin } of rowsOf(codeSet)) {
    yield { code, part: origin, steps: ["code"] };
  }
  for (const { code, origin, isListed } of codeSet.codes) {
    if (!isListed) yield { code, part: origin, steps: ["code"] };
  }
  for (const { to, at } of referencesOf(codeSet)) {
    yield { code: to, part: at, steps: [] };
  }
  for (const { code, origin } of codeSet.reserved) {
    yield { code, part: origin, steps: ["code"] };
  }
}

/** The same catalog with the vendors whose texts may need a translation. */
export function foreignOf(catalog: Catalog): Catalog {
  const vendors = catalog.vendors.filter((vendor) => !isEnglish(vendor));
  return { ...catalog, vendors };
}

/** A text of the vendor with its place. */
export interface DocumentedPlace extends Spot {
  readonly documented: Documented;
  /** The curated note that stands beside the text, or on its code. */
  readonly note: string | undefined;
}

/** Every documented text, in the order of the spec. */
export function* documentedOf(catalog: Catalog): Iterable<DocumentedPlace> {
  for (const vendor of catalog.vendors) {
    for (const { title, note, origin } of vendor.sources) {
      const steps = ["title"];
      yield { documented: title, note, part: origin, steps };
    }
    for (const codeSet of vendor.codeSets) yield* inCodeSet(codeSet);
  }
}

function* inCodeSet(codeSet: CodeSet): Iterable<DocumentedPlace> {
  for (const { text, origin } of codeSet.statements) {
    const steps = ["text"];
    yield { documented: text, note: undefined, part: origin, steps };
  }
  for (const { text, note, origin } of codeSet.ranges) {
    yield { documented: text, note, part: origin, steps: ["text"] };
  }
  const noteOf = notesOf(codeSet);
  for (const { title, note, origin, rows } of codeSet.groups) {
    yield { documented: title, note, part: origin, steps: ["title"] };
    for (const row of rows) yield* inRow(row, noteOf(row));
  }
}

function* inRow(row: Row, note: string | undefined): Iterable<DocumentedPlace> {
  const part = row.origin;
  for (const role of textRoles) {
    const documented = row.texts[role];
    if (documented === undefined) continue;
    yield { documented, note, part, steps: ["doc", role] };
  }
  for (const [key, documented] of row.attributes) {
    const steps = ["doc", "attributes", key];
    yield { documented, note, part, steps };
  }
}

/** The note of a row, or else of its code. */
export function notesOf({ codes }: CodeSet): (row: Row) => string | undefined {
  const notes = new Map(codes.map(({ code, note }) => [code, note]));
  return (row) => row.note ?? notes.get(row.code);
}

/**
 * Shows every text of a file as YAML reads it, before the model joins white space, be it the vendor's
 * or ours. `at` makes the place of the text that is shown at the moment.
 */
export function eachText(
  { file, data }: LintFile,
  show: (text: string, at: () => Origin) => void,
): void {
  const path: (string | number)[] = [];
  const at = (): Origin => ({ file, path: [...path] });
  const visit = (value: unknown): void => {
    if (typeof value === "string") show(value, at);
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) enter(index, item);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) enter(key, item);
    }
  };
  const enter = (step: string | number, value: unknown): void => {
    path.push(step);
    visit(value);
    path.pop();
  };
  visit(data);
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
