import { defined } from "../data/defined.js";
import { axesOf } from "../model/build-reasons.js";
import type {
  Catalog,
  Code,
  CodeSet,
  Documented,
  Origin,
  Reason,
  Row,
  Vendor,
} from "../model/model.js";
import { addressOf, identifiersOf } from "../model/naming.js";
import { textRoles, type AxesSpec, type TextRole } from "../read/spec.js";
import type {
  CatalogJson,
  CodeJson,
  CodeSetJson,
  ReasonJson,
  RowJson,
  VendorJson,
} from "./catalog-json.js";

/**
 * The model that a catalog.json was printed from, without what it does not hold: waivers, unused
 * translations and places in YAML.
 */
export function catalogModel(data: CatalogJson): Catalog {
  const reasons = (data.reasons ?? []).map(reasonModel);
  const axes = new Map(reasons.map((reason) => [reason.id, reason.axes]));
  return {
    vendors: data.vendors.map((vendor) => vendorModel(vendor, axes)),
    translations: [],
    reasons,
    messages: (data.messages ?? []).map(({ key, neutral, en, zh }) => ({
      key,
      isNeutral: neutral === true,
      en,
      zh,
      isInherited: false,
      origin: nowhere,
    })),
  };
}

const nowhere: Origin = { file: "", path: [] };

function reasonModel(reason: ReasonJson): Reason {
  const { id, definition, term, source, message, note } = reason;
  return defined({
    id,
    definition,
    term,
    source,
    message,
    note,
    axes: axesOf(reason),
    isInherited: false,
    origin: nowhere,
  });
}

function documented(text: string, en: string | undefined): Documented {
  return en === undefined ? { text } : { text, en };
}

function vendorModel(
  vendor: VendorJson,
  axes: ReadonlyMap<string, AxesSpec>,
): Vendor {
  return {
    ...vendor,
    sources: vendor.sources.map(({ en, ...source }) => ({
      ...source,
      title: documented(source.title, en),
      origin: nowhere,
    })),
    codeSets: vendor.codeSets.map((set) => codeSetModel(vendor.id, set, axes)),
    origin: nowhere,
  };
}

function codeSetModel(
  vendor: string,
  set: CodeSetJson,
  axes: ReadonlyMap<string, AxesSpec>,
): CodeSet {
  return defined({
    id: set.id,
    name: set.name,
    kind: set.kind,
    wire: set.wire,
    usage: set.usage,
    note: set.note,
    envelope: set.envelope,
    statements: (set.statements ?? []).map(({ text, en, ...rest }) => ({
      ...rest,
      text: documented(text, en),
      origin: nowhere,
    })),
    ranges: (set.ranges ?? []).map(({ text, en, ...rest }) => ({
      ...rest,
      text: documented(text, en),
      origin: nowhere,
    })),
    groups: set.groups.map(({ title, en, ...rest }) => ({
      ...rest,
      title: documented(title, en),
      rows: [],
      origin: nowhere,
    })),
    codes: set.codes.map((code) => codeModel(vendor, set.id, code, axes)),
    reserved: (set.reserved ?? []).map((code) => ({
      ...code,
      origin: nowhere,
    })),
    waivers: [],
    identifiers: identifiersOf(set.name),
    origin: nowhere,
  });
}

function codeModel(
  vendor: string,
  codeSet: string,
  { aliases = [], errata = [], rows, ...code }: CodeJson,
  axes: ReadonlyMap<string, AxesSpec>,
): Code {
  const own = code.reason === undefined ? undefined : axes.get(code.reason);
  return defined({
    ...code,
    address: addressOf(vendor, codeSet, code.code),
    axes: own && axesOf(own, code.overrides),
    aliases,
    errata,
    rows: rows.map((row, index) => rowModel(code.code, row, index > 0)),
    isListed: rows.length > 0,
    waivers: [],
    origin: nowhere,
  });
}

function rowModel(code: Code["code"], row: RowJson, isAgain: boolean): Row {
  const texts: Partial<Record<TextRole, Documented>> = {};
  for (const role of textRoles) {
    const text = row[role];
    if (text !== undefined) texts[role] = documented(text, row.en?.[role]);
  }
  const { attributes = {}, platforms = {}, only = [], note } = row;
  const english = new Map(Object.entries(row.en?.attributes ?? {}));
  return defined({
    code,
    isAgain,
    group: row.group,
    texts,
    attributes: Object.entries(attributes).map(
      ([key, text]) => [key, documented(text, english.get(key))] as const,
    ),
    platforms: Object.entries(platforms),
    only,
    note,
    keys: [],
    origin: nowhere,
  });
}
