import type { Documented, Origin, Vendor } from "../model/model.js";
import { textRoles } from "../read/spec.js";
import type { Subject } from "./subject.js";

/** A documented text that wants a translation, and what has it. */
export interface TextUse {
  readonly documented: Documented;
  readonly subject: Subject;
  readonly origin: Origin;
}

/** Every text of a vendor's pages, again where it stands again. */
export function* textsOf(vendor: Vendor): Generator<TextUse> {
  const { id, sources, codeSets } = vendor;
  const ofVendor = { vendor: id };
  for (const { title, origin } of sources) {
    yield { documented: title, subject: ofVendor, origin };
  }
  for (const { id: codeSet, statements, ranges, groups, codes } of codeSets) {
    const subject = { ...ofVendor, codeSet };
    for (const { text, origin } of [...statements, ...ranges]) {
      yield { documented: text, subject, origin };
    }
    for (const { title, origin } of groups) {
      yield { documented: title, subject, origin };
    }
    for (const { code, rows } of codes) {
      const ofCode = { ...subject, code };
      for (const { texts, attributes, origin } of rows) {
        for (const role of textRoles) {
          const documented = texts[role];
          if (documented !== undefined) {
            yield { documented, subject: ofCode, origin };
          }
        }
        for (const [, documented] of attributes) {
          yield { documented, subject: ofCode, origin };
        }
      }
    }
  }
}
