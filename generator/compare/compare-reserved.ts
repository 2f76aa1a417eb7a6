import type { CodeSet, ReservedCode } from "../model/model.js";
import { within, type Differences, type Sighted } from "./differences.js";
import { pairUp } from "./pair.js";

/** Codes that must not be used again. */
export function compareReserved(
  differences: Differences,
  codeSet: Sighted,
  base: CodeSet,
  head: CodeSet,
): void {
  if (base.reserved.length + head.reserved.length === 0) return;
  const { both, removed, added } = pairUp(
    base.reserved,
    head.reserved,
    [({ code }) => String(code)],
    ({ code }) => String(code),
  );
  const reservedAs = (
    { code }: ReservedCode,
    before: ReservedCode | undefined,
    after: ReservedCode | undefined,
  ) => within(codeSet, { code }, before, after);
  const known = new Set(base.codes.map(({ code }) => String(code)));
  const reused = new Set(
    head.codes
      .map(({ code }) => String(code))
      .filter((code) => !known.has(code)),
  );
  for (const reserved of removed) {
    const { code } = reserved;
    // That the code is used again says it all.
    if (reused.has(String(code))) continue;
    differences.add(
      "reservation-lifted",
      reservedAs(reserved, reserved, undefined),
      { part: "reserved", from: code },
    );
  }
  for (const reserved of added) {
    differences.add(
      "code-reserved",
      reservedAs(reserved, undefined, reserved),
      { part: "reserved", to: reserved.code },
    );
  }
  for (const [before, after] of both) {
    differences.field(
      "note-changed",
      reservedAs(after, before, after),
      "reserved/note",
      before.note,
      after.note,
      ["note"],
    );
  }
}
