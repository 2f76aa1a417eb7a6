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
import {
  textRoles,
  type DeprecatedSpec,
  type RetiredSpec,
  type TextRole,
} from "../read/spec.js";

// The catalog by its public contract, `templates/json/catalog.schema.json`. A value that is undefined
// here is left out of the JSON; the order of the keys is the order in the file.

export function reasonObject(reason: Reason): object {
  const { id, definition, term, source, axes, message, note } = reason;
  return { id, definition, term, source, ...axes, message, note };
}

export function messageObject({ key, isNeutral, en, zh }: Message): object {
  return { key, neutral: isNeutral ? true : undefined, en, zh };
}

export function vendorObject(vendor: Vendor): object {
  return {
    id: vendor.id,
    name: vendor.name,
    language: vendor.language,
    note: vendor.note,
    sources: vendor.sources.map(sourceObject),
    codeSets: vendor.codeSets.map(codeSetObject),
  };
}

function sourceObject(source: Source): object {
  return {
    id: source.id,
    title: source.title.text,
    en: source.title.en,
    url: source.url,
    updated: source.updated,
    retrieved: source.retrieved,
    note: source.note,
  };
}

function codeSetObject(codeSet: CodeSet): object {
  const { envelope } = codeSet;
  return {
    id: codeSet.id,
    name: codeSet.name,
    kind: codeSet.kind,
    wire: codeSet.wire,
    usage: codeSet.usage,
    note: codeSet.note,
    statements: unlessEmpty(codeSet.statements.map(statementObject)),
    ranges: unlessEmpty(codeSet.ranges.map(rangeObject)),
    envelope: envelope && { code: envelope.code, message: envelope.message },
    reserved: unlessEmpty(
      codeSet.reserved.map(({ code, note }) => ({ code, note })),
    ),
    groups: codeSet.groups.map(groupObject),
    codes: codeSet.codes.map(codeObject),
  };
}

function statementObject({ text, source, group }: Statement): object {
  return { text: text.text, en: text.en, source, group };
}

function rangeObject(range: CodeRange): object {
  return {
    class: range.class,
    min: range.min,
    max: range.max,
    text: range.text.text,
    en: range.text.en,
    note: range.note,
  };
}

function groupObject({ id, title, source, note }: Group): object {
  return { id, title: title.text, en: title.en, source, note };
}

export function codeObject(code: Code): object {
  return {
    code: code.code,
    name: code.name,
    reason: code.reason,
    overrides: code.overrides,
    reasoning: code.reasoning,
    doubt: code.doubt,
    deprecated: code.deprecated && lifecycleObject(code.deprecated),
    retired: code.retired && lifecycleObject(code.retired),
    aliases: unlessEmpty(code.aliases),
    errata: unlessEmpty(
      code.errata.map(({ text, evidence }) => ({ text, evidence })),
    ),
    mentionedIn: code.mentionedIn,
    note: code.note,
    rows: code.rows.map(rowObject),
  };
}

function lifecycleObject(lifecycle: DeprecatedSpec | RetiredSpec): object {
  const { since, replacedBy, note } = lifecycle;
  return { since, replacedBy, note };
}

function rowObject(row: Row): object {
  const { texts, attributes } = row;
  return {
    group: row.group,
    ...byRole(texts, ({ text }) => text),
    attributes: byKey(attributes, ({ text }) => text),
    platforms: byKey(row.platforms, (text) => text),
    only: unlessEmpty(row.only),
    en: englishObject(row),
    note: row.note,
  };
}

/** Our English, by role; absent when nothing of the row has any. */
function englishObject({ texts, attributes }: Row): object | undefined {
  const english = {
    ...byRole(texts, ({ en }) => en),
    attributes: byKey(attributes, ({ en }) => en),
  };
  return Object.values(english).some((value) => value !== undefined)
    ? english
    : undefined;
}

function byRole(
  texts: Row["texts"],
  pick: (text: Documented) => string | undefined,
): Readonly<Record<TextRole, string | undefined>> {
  const [title, message, description, advice] = textRoles.map((role) => {
    const text = texts[role];
    return text && pick(text);
  });
  return { title, message, description, advice };
}

/** `Object.fromEntries` defines its keys, so that `__proto__` is one like any other. */
function byKey<Text>(
  entries: readonly (readonly [key: string, text: Text])[],
  pick: (text: Text) => string | undefined,
): object | undefined {
  const picked = entries
    .map(([key, text]) => [key, pick(text)] as const)
    .filter(([, text]) => text !== undefined);
  return picked.length === 0 ? undefined : Object.fromEntries(picked);
}

function unlessEmpty<Item>(
  items: readonly Item[],
): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
