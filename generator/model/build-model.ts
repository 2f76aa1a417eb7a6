import { groupBy } from "../data/group-by.js";
import { axesOf, type Reasons } from "./build-reasons.js";
import type { Path } from "../read/load.js";
import {
  isEnglish,
  normalizeText,
  type Catalog,
  type Code,
  type CodeSet,
  type Documented,
  type Group,
  type Origin,
  type Row,
  type Source,
  type Statement,
  type Translation,
  type Vendor,
  type Waiver,
} from "./model.js";
import { defined } from "../data/defined.js";
import { addressOf, identifiersOf } from "./naming.js";
import { compareText } from "../text/order.js";
import {
  textRoles,
  type AxesSpec,
  type CodeSetSpec,
  type CuratedSpec,
  type DocSpec,
  type EntrySpec,
  type GroupSpec,
  type SourceSpec,
  type SpecFile,
  type StatementSpec,
  type TextRole,
  type TranslationSpec,
  type UnlistedSpec,
  type VendorSpec,
  type WaiverSpec,
  type WireCode,
} from "../read/spec.js";

/** Merges rows to codes and joins translations; every derived fact is made here. */
export function buildModel(
  vendorFiles: readonly SpecFile<VendorSpec>[],
  translationFiles: readonly SpecFile<readonly TranslationSpec[]>[],
  reasons: Reasons,
): Catalog {
  const translations = buildTranslations(translationFiles);
  const memory = memoryOf(translations);
  const axes = axesByReason(reasons);
  return {
    vendors: inOrder(
      vendorFiles.map((file) => buildVendor(file, memory, axes)),
    ),
    translations,
    ...reasons,
  };
}

/** The translations of all files. */
export function buildTranslations(
  files: readonly SpecFile<readonly TranslationSpec[]>[],
): readonly Translation[] {
  return files.flatMap(({ file, data }) =>
    data.map(({ text, en, note }, index): Translation => ({
      text: normalizeText(text),
      en,
      ...(note === undefined ? {} : { note }),
      origin: { file, path: [index] },
    })),
  );
}

/** Our English by documented text. */
export type Memory = ReadonlyMap<string, string>;

export function memoryOf(translations: readonly Translation[]): Memory {
  return new Map(translations.map(({ text, en }) => [text, en]));
}

export function axesByReason({
  reasons,
}: Reasons): ReadonlyMap<string, AxesSpec> {
  return new Map(reasons.map(({ id, axes }) => [id, axes]));
}

/**
 * The model of one vendor, which no other vendor has a part in: only data, so that it can be kept and
 * sent to another thread.
 */
export function buildVendor(
  file: SpecFile<VendorSpec>,
  memory: Memory,
  axes: ReadonlyMap<string, AxesSpec>,
): Vendor {
  return new VendorBuilder(file, memory, axes).build();
}

/** Vendors in the order of a catalog. */
export function inOrder(vendors: readonly Vendor[]): readonly Vendor[] {
  return vendors.toSorted((a, b) => compareText(a.id, b.id));
}

class VendorBuilder {
  readonly #file: string;
  readonly #spec: VendorSpec;
  readonly #memory: Memory;
  readonly #axes: ReadonlyMap<string, AxesSpec>;

  constructor(
    { file, data }: SpecFile<VendorSpec>,
    memory: Memory,
    axes: ReadonlyMap<string, AxesSpec>,
  ) {
    this.#file = file;
    this.#spec = data;
    this.#memory = memory;
    this.#axes = axes;
  }

  build(): Vendor {
    const { id, name, language, sources, codeSets, note } = this.#spec;
    return {
      id,
      name,
      language,
      sources: sources.map((source, index) => this.#source(source, index)),
      codeSets: codeSets.map((codeSet, index) =>
        this.#codeSet(codeSet, ["codeSets", index]),
      ),
      ...(note === undefined ? {} : { note }),
      origin: this.#origin([]),
    };
  }

  #origin(path: Path): Origin {
    return { file: this.#file, path };
  }

  #documented(raw: string): Documented {
    const text = normalizeText(raw);
    const en = isEnglish(this.#spec) ? undefined : this.#memory.get(text);
    return en === undefined ? { text } : { text, en };
  }

  #source(source: SourceSpec, index: number): Source {
    return {
      ...source,
      title: this.#documented(source.title),
      origin: this.#origin(["sources", index]),
    };
  }

  #codeSet(spec: CodeSetSpec, path: Path): CodeSet {
    const groups = spec.groups.map((group, index) =>
      this.#group(group, [...path, "groups", index]),
    );
    const origin = this.#origin(path);
    return {
      id: spec.id,
      name: spec.name,
      kind: spec.kind,
      wire: spec.wire,
      ...(spec.usage === undefined ? {} : { usage: spec.usage }),
      statements: (spec.statements ?? []).map((statement, index) =>
        this.#statement(statement, [...path, "statements", index]),
      ),
      ranges: (spec.ranges ?? []).map((range, index) => ({
        ...range,
        text: this.#documented(range.text),
        origin: this.#origin([...path, "ranges", index]),
      })),
      ...(spec.envelope === undefined ? {} : { envelope: spec.envelope }),
      groups,
      codes: this.#codes(spec, path, groups),
      reserved: (spec.reserved ?? []).map((reserved, index) => ({
        ...reserved,
        origin: this.#origin([...path, "reserved", index]),
      })),
      waivers: this.#waivers(spec.waive, origin),
      ...(spec.note === undefined ? {} : { note: spec.note }),
      identifiers: identifiersOf(spec.name),
      origin,
    };
  }

  #statement(spec: StatementSpec, path: Path): Statement {
    return {
      ...spec,
      text: this.#documented(spec.text),
      origin: this.#origin(path),
    };
  }

  #group(spec: GroupSpec, path: Path): Group {
    return {
      id: spec.id,
      title: this.#documented(spec.title),
      source: spec.source,
      ...(spec.note === undefined ? {} : { note: spec.note }),
      rows: spec.entries.map((entry, index) =>
        this.#row(entry, spec.id, [...path, "entries", index]),
      ),
      origin: this.#origin(path),
    };
  }

  #row(entry: EntrySpec, group: string, path: Path): Row {
    const { doc } = entry;
    return {
      code: entry.code,
      isAgain: entry.again === true,
      group,
      texts: this.#texts(doc),
      attributes: Object.entries(doc.attributes ?? {}).map(
        ([key, text]) => [key, this.#documented(text)] as const,
      ),
      platforms: Object.entries(doc.platforms ?? {}).map(
        ([platform, text]) => [platform, normalizeText(text)] as const,
      ),
      only: doc.only ?? [],
      ...(entry.again !== true || entry.note === undefined
        ? {}
        : { note: entry.note }),
      keys: Object.keys(entry),
      origin: this.#origin(path),
    };
  }

  #texts(doc: DocSpec): Row["texts"] {
    const texts: Partial<Record<TextRole, Documented>> = {};
    for (const role of textRoles) {
      const text = doc[role];
      if (text !== undefined) texts[role] = this.#documented(text);
    }
    return texts;
  }

  /** Merges the rows to codes, in order of first occurrence. */
  #codes(
    spec: CodeSetSpec,
    path: Path,
    groups: readonly Group[],
  ): readonly Code[] {
    const rowsOf = groupBy(
      groups.flatMap(({ rows }) => rows),
      ({ code }) => code,
    );
    const codes: Code[] = [];
    for (const [groupIndex, { entries }] of spec.groups.entries()) {
      for (const [entryIndex, entry] of entries.entries()) {
        const { again, doc: _, name, ...curated } = entry;
        if (again === true || name === undefined) continue;
        codes.push(
          this.#code(
            spec.id,
            { ...curated, name },
            rowsOf.get(entry.code) ?? [],
            [...path, "groups", groupIndex, "entries", entryIndex],
          ),
        );
      }
    }
    for (const [index, unlisted] of (spec.unlisted ?? []).entries()) {
      codes.push(
        this.#code(spec.id, unlisted, [], [...path, "unlisted", index]),
      );
    }
    const names = new Map(codes.map(({ code, name }) => [code, name]));
    return codes.map((code) => withReplacement(code, names));
  }

  #code(
    codeSet: string,
    spec: CuratedSpec & Pick<UnlistedSpec, "code" | "name" | "mentionedIn">,
    rows: readonly Row[],
    path: Path,
  ): Code {
    const {
      code,
      name,
      mentionedIn,
      renamedFrom = [],
      errata = [],
      waive,
      ...curated
    } = spec;
    const { reason, overrides } = curated;
    const axes = reason === undefined ? undefined : this.#axes.get(reason);
    const origin = this.#origin(path);
    return {
      address: addressOf(this.#spec.id, codeSet, code),
      code,
      name,
      ...curated,
      ...defined({
        axes: axes && axesOf(axes, overrides),
        mentionedIn,
      }),
      aliases: renamedFrom,
      errata,
      rows,
      isListed: rows.length > 0,
      waivers: this.#waivers(waive, origin),
      origin,
    };
  }

  #waivers(
    waive: readonly WaiverSpec[] | undefined,
    covers: Origin,
  ): readonly Waiver[] {
    return (waive ?? []).map((waiver, index) => ({
      ...waiver,
      origin: this.#origin([...covers.path, "waive", index]),
      covers,
    }));
  }
}

function withReplacement(
  code: Code,
  names: ReadonlyMap<WireCode, string>,
): Code {
  const by = code.retired?.replacedBy ?? code.deprecated?.replacedBy;
  const replacement = by === undefined ? undefined : names.get(by);
  return replacement === undefined ? code : { ...code, replacement };
}
