import { shippedReasons } from "../../../generator/read/shipped-reasons.js";
import type {
  CodeSetSpec,
  CuratedSpec,
  DocSpec,
  EntrySpec,
  TranslationSpec,
  VendorSpec,
  WireCode,
} from "../../../generator/read/spec.js";

type Facts = Record<string, unknown>;

/** White space as documented texts have it; all that may be done to them. */
function normal(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** What the info of each code must be, found out from the spec alone, without the model. */
export function expectedInfo(
  vendor: VendorSpec,
  codeSet: CodeSetSpec,
  translations: readonly TranslationSpec[],
): ReadonlyMap<WireCode, Facts> {
  const memory = new Map(
    vendor.language.startsWith("en")
      ? []
      : translations.map(({ text, en }) => [normal(text), en]),
  );
  const rows = codeSet.groups.flatMap(({ id, entries }) =>
    entries.map((entry) => ({ entry, row: rowOf(id, entry, memory) })),
  );
  const all = new Map<WireCode, Facts>();
  for (const { entry } of rows) {
    if (entry.again === true) continue;
    all.set(entry.code, {
      ...headOf(vendor, codeSet, entry),
      name: entry.name,
      rows: rows
        .filter((other) => other.entry.code === entry.code)
        .map(({ row }) => row),
    });
  }
  for (const unlisted of codeSet.unlisted ?? []) {
    const { mentionedIn, name } = unlisted;
    all.set(unlisted.code, {
      ...headOf(vendor, codeSet, unlisted),
      name,
      rows: [],
      ...defined({ mentionedIn }),
    });
  }
  return all;
}

function headOf(
  { id }: VendorSpec,
  codeSet: CodeSetSpec,
  entry: CuratedSpec & { readonly code: WireCode },
): Facts {
  const { code, deprecated, retired, errata, note, renamedFrom } = entry;
  const { reason, overrides, reasoning, doubt } = entry;
  const encoded = encodeURIComponent(code).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    code,
    address: `${id}/${codeSet.id}/${encoded}`,
    ...defined({ deprecated, retired, errata, note, aliases: renamedFrom }),
    ...defined({ reason, overrides, reasoning, doubt }),
    ...defined({ meaning: meaningOf(entry) }),
  };
}

const axesByReason = new Map(
  shippedReasons().data.reasons.map(
    ({ id, definition, term, source, message, note, ...axes }) => {
      void [definition, term, source, message, note];
      return [id, axes];
    },
  ),
);

function meaningOf({ reason, overrides }: CuratedSpec): Facts | undefined {
  return reason === undefined
    ? undefined
    : { reason, ...axesByReason.get(reason), ...overrides };
}

function rowOf(
  group: string,
  { doc, again, note }: EntrySpec,
  memory: ReadonlyMap<string, string>,
): Facts {
  const { attributes = {}, platforms, only, ...texts } = doc;
  const english = {
    ...translated(texts, memory),
    ...unlessEmpty("attributes", translated(attributes, memory)),
  };
  return {
    group,
    ...mapped(texts),
    ...unlessEmpty("attributes", mapped(attributes)),
    ...unlessEmpty("platforms", mapped(platforms ?? {})),
    ...unlessEmpty("en", english),
    ...defined({ only, note: again === true ? note : undefined }),
  };
}

type Texts = Pick<DocSpec, "title"> | Readonly<Record<string, string>>;

function mapped(texts: Texts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, normal(text)]),
  );
}

function translated(texts: Texts, memory: ReadonlyMap<string, string>): Facts {
  const found = Object.entries(mapped(texts)).map(
    ([key, text]) => [key, memory.get(text)] as const,
  );
  return defined(Object.fromEntries(found));
}

function defined(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  );
}

function unlessEmpty(key: string, value: Facts): Facts {
  return Object.keys(value).length === 0 ? {} : { [key]: value };
}
