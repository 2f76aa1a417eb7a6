import type { CodeSet } from "../model/model.js";
import { addressOf } from "../model/naming.js";
import type { Differences, Subject } from "./differences.js";
import { pairUp } from "./pair.js";

/** Codes that must not be used again. */
export function compareReserved(
  differences: Differences,
  codeSet: Subject,
  base: CodeSet,
  head: CodeSet,
): void {
  const { both, removed, added } = pairUp(
    base.reserved,
    head.reserved,
    [({ code }) => String(code)],
    ({ code }) => String(code),
  );
  const vendor = codeSet.address.slice(0, codeSet.address.indexOf("/"));
  const subjectOf = (code: number | string): Subject => ({
    address: addressOf(vendor, head.id, code),
    type: head.name,
  });
  const known = new Set(base.codes.map(({ code }) => String(code)));
  const reused = new Set(
    head.codes
      .map(({ code }) => String(code))
      .filter((code) => !known.has(code)),
  );
  for (const { code, origin } of removed) {
    // That the code is used again says it all.
    if (reused.has(String(code))) continue;
    differences.add(
      "reservation-lifted",
      { ...subjectOf(code), base: origin },
      { part: "reserved", from: code },
    );
  }
  for (const { code, origin } of added) {
    differences.add(
      "code-reserved",
      { ...subjectOf(code), head: origin },
      { part: "reserved", to: code },
    );
  }
  for (const [before, after] of both) {
    differences.field(
      "note-changed",
      {
        ...subjectOf(after.code),
        base: before.origin,
        head: after.origin,
      },
      "reserved/note",
      before.note,
      after.note,
      ["note"],
    );
  }
}
