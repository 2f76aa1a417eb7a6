import { compare } from "../../generator/compare/compare.js";
import { fingerprintOf } from "../../generator/compare/judge.js";
import { acme } from "./acme-spec.js";
import { changeCases } from "./change-cases.js";
import { comparedFiles } from "./compared.js";

/** The fingerprint of every change of every case, with what it is of, so that a diff can be read. */
export function fingerprintsOfCases(): readonly string[] {
  const lines = Object.values(changeCases)
    .flat()
    .flatMap(({ base = acme, head = acme }) =>
      compare(comparedFiles(base), comparedFiles(head)),
    )
    .map(
      (change) => `${fingerprintOf(change)} ${change.kind} ${change.address}`,
    );
  return [...new Set(lines)].toSorted();
}
