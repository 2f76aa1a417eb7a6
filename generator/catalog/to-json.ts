/**
 * The catalog by its public contract, `templates/json/catalog.schema.json`: the one description of
 * what is in `catalog.json`, in `info.ts` and in the answers of `explain`. What does not apply is
 * left out; the order of the keys is the order in the file.
 */
import { defined } from "../data/defined.js";
import type {
  Code,
  CodeRange,
  CodeSet,
  Documented,
  Group,
  Message,
  Reason,
  Row,
  Source,
  Statement,
  Vendor,
} from "../model/model.js";
import { textRoles, type RetiredSpec, type TextRole } from "../read/spec.js";
import type {
  CodeJson,
  CodeSetJson,
  MessageJson,
  ReasonJson,
  RowJson,
  TextsJson,
  VendorJson,
} from "./catalog-json.js";

export function reasonToJson(reason: Reason): ReasonJson {
  const { id, definition, term, source, axes, message, note } = reason;
  return defined({ id, definition, term, source, ...axes, message, note });
}

export function messageToJson({
  key,
  isNeutral,
  en,
  zh,
}: Message): MessageJson {
  return isNeutral ? { key, neutral: true, en, zh } : { key, en, zh };
}

export function vendorToJson(vendor: Vendor): VendorJson {
  const { id, name, language, note, sources, codeSets } = vendor;
  return defined({
    id,
    name,
    language,
    note,
    sources: sources.map(sourceToJson),
    codeSets: codeSets.map(codeSetToJson),
  });
}

function sourceToJson(source: Source): VendorJson["sources"][number] {
  const { id, title, url, updated, retrieved, note } = source;
  return defined({
    id,
    title: title.text,
    en: title.en,
    url,
    updated,
    retrieved,
    note,
  });
}

function codeSetToJson(codeSet: CodeSet): CodeSetJson {
  const { envelope } = codeSet;
  return defined({
    id: codeSet.id,
    name: codeSet.name,
    kind: codeSet.kind,
    wire: codeSet.wire,
    usage: codeSet.usage,
    note: codeSet.note,
    statements: unlessEmpty(codeSet.statements.map(statementToJson)),
    ranges: unlessEmpty(codeSet.ranges.map(rangeToJson)),
    envelope:
      envelope && defined({ code: envelope.code, message: envelope.message }),
    reserved: unlessEmpty(
      codeSet.reserved.map(({ code, note }) => ({ code, note })),
    ),
    groups: codeSet.groups.map(groupToJson),
    codes: codeSet.codes.map(codeToJson),
  });
}

function statementToJson({ text, source, group }: Statement) {
  return defined({ text: text.text, en: text.en, source, group });
}

function rangeToJson({ class: name, min, max, text, note }: CodeRange) {
  return defined({ class: name, min, max, text: text.text, en: text.en, note });
}

function groupToJson({ id, title, source, note }: Group) {
  return defined({ id, title: title.text, en: title.en, source, note });
}

/**
 * Everything that is said about a code. What we add to it and what is not named here comes as the
 * spec has it, so that a new field needs no line.
 */
export function codeToJson(code: Code): CodeJson {
  const {
    address: _address,
    axes: _axes,
    replacement: _replacement,
    isListed: _isListed,
    waivers: _waivers,
    origin: _origin,
    code: wire,
    name,
    reason,
    overrides,
    reasoning,
    doubt,
    deprecated,
    retired,
    aliases,
    errata,
    mentionedIn,
    note,
    rows,
    ...more
  } = code;
  return defined({
    code: wire,
    name,
    reason,
    overrides,
    reasoning,
    doubt,
    deprecated: deprecated && {
      ...lifecycleToJson(deprecated),
      note: deprecated.note,
    },
    retired: retired && lifecycleToJson(retired),
    aliases: unlessEmpty(aliases),
    errata: unlessEmpty(
      errata.map(({ text, evidence }) => ({ text, evidence })),
    ),
    mentionedIn,
    ...more,
    note,
    rows: rows.map(rowToJson),
  });
}

function lifecycleToJson({
  since,
  replacedBy,
  note,
}: RetiredSpec): RetiredSpec {
  return defined({ since, replacedBy, note });
}

function rowToJson(row: Row): RowJson {
  const { texts, attributes, platforms, only, note } = row;
  return defined({
    group: row.group,
    ...byRole(texts, ({ text }) => text),
    attributes: byKey(attributes, ({ text }) => text),
    platforms: byKey(platforms, (text) => text),
    only: unlessEmpty(only),
    en: englishToJson(row),
    note,
  });
}

/** Our English, by role; undefined when nothing of the row has any. */
function englishToJson({ texts, attributes }: Row): TextsJson | undefined {
  const english = defined({
    ...byRole(texts, ({ en }) => en),
    attributes: byKey(attributes, ({ en }) => en),
  });
  return Object.keys(english).length === 0 ? undefined : english;
}

function byRole(
  texts: Row["texts"],
  pick: (text: Documented) => string | undefined,
): Readonly<Partial<Record<TextRole, string>>> {
  const picked: Partial<Record<TextRole, string>> = {};
  for (const role of textRoles) {
    const text = texts[role];
    const says = text && pick(text);
    if (says !== undefined) picked[role] = says;
  }
  return picked;
}

/** `Object.fromEntries` defines its keys, so that `__proto__` is one like any other. */
function byKey<Text>(
  entries: readonly (readonly [key: string, text: Text])[],
  pick: (text: Text) => string | undefined,
): Readonly<Record<string, string>> | undefined {
  const picked = entries.flatMap(([key, text]) => {
    const says = pick(text);
    return says === undefined ? [] : [[key, says] as const];
  });
  return picked.length === 0 ? undefined : Object.fromEntries(picked);
}

function unlessEmpty<Item>(
  items: readonly Item[],
): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
