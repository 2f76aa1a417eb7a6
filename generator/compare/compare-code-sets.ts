import type { CodeSet } from "../model/model.js";
import { compareCodes } from "./compare-codes.js";
import { comparePage } from "./compare-page.js";
import { compareReserved } from "./compare-reserved.js";
import { compareWaivers } from "./compare-waivers.js";
import type { Differences, Sighted } from "./differences.js";
import { pairUp } from "./pair.js";

export function compareCodeSets(
  differences: Differences,
  vendor: string,
  base: readonly CodeSet[],
  head: readonly CodeSet[],
  sourceIds: ReadonlyMap<string, string>,
): void {
  const { both, removed, added } = pairUp(
    base,
    head,
    [({ id }) => id, ({ name }) => name],
    ({ id }) => id,
  );
  for (const { id, name, codes, origin } of removed) {
    differences.add(
      "code-set-removed",
      { subject: { vendor, codeSet: id }, type: name, base: origin },
      { from: name, touches: codes.length },
    );
  }
  for (const { id, name, codes, origin } of added) {
    differences.add(
      "code-set-added",
      { subject: { vendor, codeSet: id }, type: name, head: origin },
      { to: name, touches: codes.length },
    );
  }
  for (const [before, after] of both) {
    const codeSet: Sighted = {
      subject: { vendor, codeSet: after.id },
      type: after.name,
      base: before.origin,
      head: after.origin,
    };
    compareHead(differences, codeSet, before, after);
    const groupIds = comparePage(
      differences,
      codeSet,
      before,
      after,
      sourceIds,
    );
    compareReserved(differences, codeSet, before, after);
    compareCodes(differences, codeSet, before, after, groupIds);
  }
}

function compareHead(
  differences: Differences,
  codeSet: Sighted,
  base: CodeSet,
  head: CodeSet,
): void {
  const touches = head.codes.length;
  for (const [kind, part, from, to] of [
    ["code-set-renamed", "name", base.name, head.name],
    ["code-set-id-changed", "id", base.id, head.id],
    ["code-set-kind-changed", "kind", base.kind, head.kind],
    ["wire-type-changed", "wire", base.wire, head.wire],
    ["usage-changed", "usage", base.usage, head.usage],
  ] as const) {
    differences.field(kind, { ...codeSet, touches }, part, from, to);
  }
  differences.field("note-changed", codeSet, "note", base.note, head.note);
  compareEnvelope(differences, codeSet, base, head);
  compareWaivers(differences, codeSet, base.waivers, head.waivers);
}

function compareEnvelope(
  differences: Differences,
  codeSet: Sighted,
  { envelope: base }: CodeSet,
  { envelope: head }: CodeSet,
): void {
  if (base === undefined || head === undefined) {
    if (base !== undefined) {
      differences.add("envelope-removed", codeSet, {
        from: base.code,
        at: ["envelope"],
      });
    }
    if (head !== undefined) {
      differences.add("envelope-added", codeSet, {
        to: head.code,
        at: ["envelope"],
      });
    }
    return;
  }
  for (const key of ["code", "message"] as const) {
    const [from, to] = [base[key], head[key]];
    // White space in a JSON Pointer counts.
    if (from === to) continue;
    differences.add("envelope-changed", codeSet, {
      part: `envelope/${key}`,
      from,
      to,
      at: ["envelope", key],
    });
  }
}
