import { defined } from "../data/defined.js";
import { addTo } from "../data/group-by.js";
import {
  isEnglish,
  normalizeText,
  type Catalog,
  type Translation,
} from "../model/model.js";
import { compareText } from "../text/order.js";
import type { Differences, Sighted } from "./differences.js";
import { addressOfSubject, type Subject } from "./subject.js";
import { textsOf, type TextUse } from "./texts-of.js";

/**
 * Translations of texts that both sides have. One text is translated once, so a change is reported
 * once, with the number of places it reaches; the translation of a text that is itself new belongs
 * to that change.
 */
export function compareTranslations(differences: Differences): void {
  const { base, head } = differences;
  // The same English for every text that both sides have.
  if (base.catalog.translations === head.catalog.translations) return;
  const before = firstUses(base.catalog);
  const after = firstUses(head.catalog);
  const baseEntries = entriesOf(base.catalog);
  const headEntries = entriesOf(head.catalog);
  const changed: Changed[] = [];
  for (const [text, is] of after) {
    const was = before.get(text);
    if (was === undefined) continue;
    const entries = defined({
      was: baseEntries.get(text),
      is: headEntries.get(text),
    });
    const isReworded = !isSame(was.documented.en, is.documented.en);
    const isNoted =
      entries.was !== undefined &&
      entries.is !== undefined &&
      !isSame(entries.was.note, entries.is.note);
    if (isReworded || isNoted) {
      changed.push({ text, was, is, entries, isReworded, isNoted });
    }
  }
  if (changed.length === 0) return;
  const subjects = subjectsOf(
    head.catalog,
    new Set(changed.map(({ text }) => text)),
  );
  for (const { text, was, is, entries, isReworded, isNoted } of changed) {
    const translation: Sighted = {
      ...reachOf(subjects.get(text) ?? []),
      base: entries.was?.origin ?? was.origin,
      head: entries.is?.origin ?? is.origin,
    };
    if (isReworded) {
      differences.add("translation-changed", translation, {
        part: "en",
        text,
        from: was.documented.en,
        to: is.documented.en,
      });
    }
    if (isNoted) {
      differences.add("note-changed", translation, {
        part: "en/note",
        text,
        from: entries.was?.note,
        to: entries.is?.note,
      });
    }
  }
}

/** A text that both sides have, with its first use on each. */
interface Changed {
  readonly text: string;
  readonly was: TextUse;
  readonly is: TextUse;
  readonly entries: { readonly was?: Translation; readonly is?: Translation };
  readonly isReworded: boolean;
  readonly isNoted: boolean;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a && normalizeText(a)) === (b && normalizeText(b));
}

function entriesOf({
  translations,
}: Catalog): ReadonlyMap<string, Translation> {
  return new Map(translations.map((entry) => [entry.text, entry]));
}

/** Each text that wants a translation, where it stands first. */
function firstUses({ vendors }: Catalog): ReadonlyMap<string, TextUse> {
  const uses = new Map<string, TextUse>();
  for (const vendor of vendors) {
    if (isEnglish(vendor)) continue;
    for (const use of textsOf(vendor)) {
      const { text } = use.documented;
      if (!uses.has(text)) uses.set(text, use);
    }
  }
  return uses;
}

/** What has each of some texts. */
function subjectsOf(
  { vendors }: Catalog,
  texts: ReadonlySet<string>,
): ReadonlyMap<string, readonly Subject[]> {
  const subjects = new Map<string, Subject[]>();
  for (const vendor of vendors) {
    if (isEnglish(vendor)) continue;
    for (const { documented, subject } of textsOf(vendor)) {
      if (texts.has(documented.text)) {
        addTo(subjects, documented.text, subject);
      }
    }
  }
  return subjects;
}

/** The first of some subjects by address, and how many they are. */
function reachOf(
  subjects: readonly Subject[],
): Pick<Sighted, "subject" | "touches"> {
  const byAddress = new Map(
    subjects.map((subject) => [addressOfSubject(subject), subject]),
  );
  const [address = ""] = [...byAddress.keys()].toSorted(compareText);
  return { subject: byAddress.get(address) ?? {}, touches: byAddress.size };
}
