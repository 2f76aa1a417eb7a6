import { parse } from "yaml";
import { textsOf } from "./compare-rows.js";
import { normalise, type Row } from "./page-row.js";

/** A text of the spec, normalised, and where it stands. */
export interface SpecText {
  readonly where: string;
  readonly text: string;
}

export interface SpecPart extends SpecText {
  /** The texts of the row that the part is taken from. */
  readonly of: readonly string[];
}

export interface SpecFile {
  /** Entries of the code sets of `kind: codes`. */
  readonly rows: readonly Row[];
  /** Texts that must stand somewhere on the page. */
  readonly quotes: readonly SpecText[];
  readonly platforms: readonly SpecPart[];
}

type Data = Readonly<Record<string, unknown>>;

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(parent: Data, key: string): readonly Data[] {
  const value = parent[key] ?? [];
  if (!Array.isArray(value) || !value.every(isData)) {
    throw new Error(`"${key}" is no list of maps`);
  }
  return value;
}

function text(parent: Data, key: string): string {
  return normalise(String(parent[key] ?? ""));
}

function docOf(entry: Data): Data {
  return isData(entry["doc"]) ? entry["doc"] : {};
}

function platformsOf(entry: Data, where: string): readonly SpecPart[] {
  const doc = docOf(entry);
  const platforms = isData(doc["platforms"]) ? doc["platforms"] : {};
  const of = [...textsOf(doc).values()];
  return Object.keys(platforms).map((platform) => ({
    where: `${where}, ${platform}`,
    text: text(platforms, platform),
    of,
  }));
}

function quotesOfValue(entry: Data, where: string): readonly SpecText[] {
  const texts = [...textsOf(docOf(entry))];
  return [
    { where, text: text(entry, "code") },
    ...texts.map(([role, quoted]) => ({
      where: `${where}, ${role}`,
      text: quoted,
    })),
  ];
}

export function readSpec(yaml: string): SpecFile {
  const vendor: unknown = parse(yaml);
  if (!isData(vendor)) {
    throw new Error("the spec file holds no map");
  }
  const rows: Row[] = [];
  const quotes: SpecText[] = [];
  const platforms: SpecPart[] = [];
  for (const codeSet of list(vendor, "codeSets")) {
    const id = text(codeSet, "id");
    for (const key of ["statements", "ranges"]) {
      for (const item of list(codeSet, key)) {
        quotes.push({ where: `${id}, ${key}`, text: text(item, "text") });
      }
    }
    for (const group of list(codeSet, "groups")) {
      const title = text(group, "title");
      quotes.push({ where: `${id}, group title`, text: title });
      for (const entry of list(group, "entries")) {
        const code = String(entry["code"]);
        const where = `${id}/${code}`;
        platforms.push(...platformsOf(entry, where));
        if (codeSet["kind"] === "codes") {
          rows.push({ codeSet: id, group: title, code, doc: docOf(entry) });
        } else {
          quotes.push(...quotesOfValue(entry, where));
        }
      }
    }
  }
  return { rows, quotes, platforms };
}
