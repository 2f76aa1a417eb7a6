import { expect } from "vitest";
import { compare, type Compared } from "../../generator/compare/compare.js";
import { addressOf } from "../../generator/model/naming.js";
import { acme } from "./acme-spec.js";
import { comparedCatalog, comparedFiles } from "./compared.js";
import { at, type Data } from "./data.js";
import { factsOf, withoutMirror } from "./facts.js";
import { acmeData, mutations, type Mutation } from "./mutations.js";

/** Fields that say what a thing is: the old one is gone, and there is a new one. */
const identities: Readonly<Record<string, readonly string[]>> = {
  "vendor.id": ["vendor-added", "vendor-removed"],
  "vendor.codeSets.[].ranges.[].class": ["range-added", "range-removed"],
  "vendor.codeSets.[].groups.[].entries.[].name": [
    "constant-added",
    "constant-removed",
  ],
  "vendor.codeSets.[].unlisted.[].name": ["constant-added", "constant-removed"],
  "vendor.codeSets.[].groups.[].entries.[].renamedFrom.[]": [
    "alias-added",
    "alias-removed",
  ],
  "vendor.codeSets.[].unlisted.[].renamedFrom.[]": [
    "alias-added",
    "alias-removed",
  ],
  "vendor.codeSets.[].reserved.[].code": [
    "code-reserved",
    "reservation-lifted",
  ],
  "reasons.messages.[].key": ["user-message-added", "user-message-removed"],
  "reasons.reasons.[].id": ["reason-added", "reason-removed"],
};

/** Mutations that leave no valid spec. */
const broken = [
  // The codes would have to change with it.
  /^vendor\.codeSets\.\[\]\.wire changed$/u,
  /\.entries\.\[\]\.again (?:added|removed)$/u,
  /\.entries\.\[\]\.name removed$/u,
  // The first row of a code that has another one.
  /\.groups\.\[\](?:\.entries\.\[\])? removed$/u,
  // A range has one bound at least.
  /\.ranges\.\[\]\.(?:min|max) removed$/u,
  // An unlisted code needs its evidence.
  /\.unlisted\.\[\]\.errata removed$/u,
];

const base = comparedFiles(acme);
/** The mutations of the example by what is mutated, and how. */
export const mutationsByField = new Map<string, Mutation[]>();
for (const mutation of mutations()) {
  const title = `${mutation.field} ${mutation.how}`;
  const known = mutationsByField.get(title);
  if (known === undefined) mutationsByField.set(title, [mutation]);
  else known.push(mutation);
}

/** Expects that these mutations, or the first so many of them, are reported, once and where they are. */
export async function expectReported(
  title: string,
  all: readonly Mutation[],
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  let compared = 0;
  for (const mutation of all) {
    const head = headOf(mutation, title);
    if (head === undefined || isIgnored(mutation)) continue;
    if (compared === most) break;
    compared += 1;
    const changes = compare(base, head);
    const kinds = changes.map(({ kind }) => kind).toSorted();
    const wanted = wantedKinds(mutation);
    const what = `${title} at ${mutation.path.join("/")}`;
    if (wanted === undefined) expect(kinds, what).toHaveLength(1);
    else expect(kinds, what).toEqual(wanted);
    for (const change of changes) {
      const { address } = change;
      const files = [change.base?.file ?? "", change.head?.file ?? ""];
      if (wanted === undefined) {
        expect(address, what).toBe(addressIn(mutation) ?? address);
      }
      if (mutation.field !== "reasons.extends") {
        expect(files.some((file) => isFileOf(mutation, file))).toBe(true);
      }
    }
    expect(withoutMirror(changes, compare(head, base)), what).toEqual([]);
    if (mutation.field === "reasons.extends") continue;
    // A catalog.json holds all but waivers and notes on translations.
    expect(factsOf(compare(base, await comparedCatalog(head))), what).toEqual(
      factsOf(
        changes.filter(
          ({ kind, part }) => !kind.startsWith("waiver-") && part !== "en/note",
        ),
      ),
    );
  }
  const mayBeBroken = broken.some((pattern) => pattern.test(title));
  expect(compared > 0 || mayBeBroken || all.every(isIgnored)).toBe(true);
}

function headOf({ files }: Mutation, title: string): Compared | undefined {
  try {
    return comparedFiles(files);
  } catch (error) {
    if (broken.some((pattern) => pattern.test(title))) return undefined;
    throw error;
  }
}

/** Where lint lets nothing of ours stand, a comparison does not look. */
function isIgnored({ file, path }: Mutation): boolean {
  const isAgain = at(acmeData[file] ?? "", [...path.slice(0, 6), "again"]);
  const key = String(path[6] ?? "");
  const isOfCode =
    isAgain === true && !["", "code", "doc", "note"].includes(key);
  return isOfCode;
}

function wantedKinds(mutation: Mutation): readonly string[] | undefined {
  const { field, how, file, path } = mutation;
  if (how === "changed") return identities[field];
  if (how === "removed" && field === "vendor.codeSets.[].groups.[]") {
    const entries = at(acmeData[file] ?? "", [...path, "entries"]);
    const rows = Array.isArray(entries) ? entries : [];
    return [
      "group-removed",
      ...rows.map((row: Data) =>
        at(row, ["again"]) === true ? "row-removed" : "code-removed",
      ),
    ].toSorted();
  }
  return undefined;
}

/** The address of the thing that a mutation is in; a translation is of many. */
function addressIn(mutation: Mutation): string | undefined {
  const { file, path, how } = mutation;
  const data = (how === "removed" ? acmeData : mutation.after)[file] ?? "";
  const [list, index = 0] = path;
  if (file.startsWith("translations")) return undefined;
  if (file === "reasons.yaml") {
    if (list !== "reasons") return "reasons";
    return `reasons/${String(at(data, ["reasons", index, "id"]))}`;
  }
  const vendor = String(at(data, ["id"]));
  if (list !== "codeSets") return vendor;
  const codeSet = String(at(data, ["codeSets", index, "id"]));
  const depth = path[2] === "groups" ? 6 : 4;
  const isOfCode =
    path[depth - 2] === "entries" ||
    path[2] === "unlisted" ||
    path[2] === "reserved";
  const code = isOfCode ? codeAt(data, path, depth) : undefined;
  return code === undefined
    ? `${vendor}/${codeSet}`
    : addressOf(vendor, codeSet, code);
}

/** The code of an entry; of a list that is new as a whole, that of its only item. */
function codeAt(
  data: Data,
  path: Mutation["path"],
  depth: number,
): number | string | undefined {
  const item = path.length < depth ? [...path, 0] : path.slice(0, depth);
  const code = at(data, [...item, "code"]);
  return typeof code === "number" || typeof code === "string"
    ? code
    : undefined;
}

/** A vendor with another id is another file. */
function isFileOf({ field, file }: Mutation, shown: string): boolean {
  return field === "vendor.id" ? shown.startsWith("vendors/") : shown === file;
}
