import {
  isEnglish,
  normalizeText,
  type Catalog,
  type Documented,
  type Origin,
  type Translation,
} from "../model/model.js";
import { compareText } from "../text/order.js";
import { textRoles } from "../read/spec.js";
import type { Differences, Subject } from "./differences.js";

/** A text that wants a translation, with everything that has it. */
interface Use {
  readonly en?: string;
  readonly addresses: Set<string>;
  readonly origin: Origin;
}

/**
 * Translations of texts that both sides have. One text is translated once, so a change is reported
 * once, with the number of places it reaches; the translation of a text that is itself new belongs
 * to that change.
 */
export function compareTranslations(differences: Differences): void {
  const { base, head } = differences;
  const before = usesIn(base.catalog);
  const after = usesIn(head.catalog);
  const baseEntries = entriesOf(base.catalog);
  const headEntries = entriesOf(head.catalog);
  for (const [text, use] of after) {
    const old = before.get(text);
    if (old === undefined) continue;
    const [address = ""] = [...use.addresses].toSorted(compareText);
    const was = baseEntries.get(text);
    const is = headEntries.get(text);
    const subject: Subject = {
      address,
      base: was?.origin ?? old.origin,
      head: is?.origin ?? use.origin,
      touches: use.addresses.size,
    };
    if (!isSame(old.en, use.en)) {
      differences.add("translation-changed", subject, {
        part: "en",
        text,
        from: old.en,
        to: use.en,
      });
    }
    if (was === undefined || is === undefined) continue;
    if (isSame(was.note, is.note)) continue;
    differences.add("note-changed", subject, {
      part: "en/note",
      text,
      from: was.note,
      to: is.note,
    });
  }
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return (a && normalizeText(a)) === (b && normalizeText(b));
}

function entriesOf({
  translations,
}: Catalog): ReadonlyMap<string, Translation> {
  return new Map(translations.map((entry) => [entry.text, entry]));
}

function usesIn({ vendors }: Catalog): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  const add = ({ text, en }: Documented, address: string, origin: Origin) => {
    const use = uses.get(text);
    if (use !== undefined) {
      use.addresses.add(address);
      return;
    }
    uses.set(text, {
      ...(en === undefined ? {} : { en }),
      addresses: new Set([address]),
      origin,
    });
  };
  for (const vendor of vendors) {
    if (isEnglish(vendor)) continue;
    for (const { title, origin } of vendor.sources) {
      add(title, vendor.id, origin);
    }
    for (const codeSet of vendor.codeSets) {
      const address = `${vendor.id}/${codeSet.id}`;
      for (const { text, origin } of codeSet.statements) {
        add(text, address, origin);
      }
      for (const { text, origin } of codeSet.ranges) add(text, address, origin);
      for (const { title, origin } of codeSet.groups) {
        add(title, address, origin);
      }
      for (const code of codeSet.codes) {
        for (const { texts, attributes, origin } of code.rows) {
          for (const role of textRoles) {
            const text = texts[role];
            if (text !== undefined) add(text, code.address, origin);
          }
          for (const [, text] of attributes) add(text, code.address, origin);
        }
      }
    }
  }
  return uses;
}
