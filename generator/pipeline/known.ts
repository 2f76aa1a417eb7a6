import type { SpecInput } from "../read/input.js";
import type { SourceFile } from "../read/load.js";
import type { CheckedVendor } from "./check-vendor.js";
import { kindOf } from "./kind-of.js";
import { loadInput, type Load } from "./load-input.js";
import type { ReadShared } from "./read-shared.js";
import type { Sources } from "./sources.js";

/** A spec that was read before, such as the other side of a comparison, for what it has in common. */
export interface Known {
  readonly inputs: readonly SpecInput[];
  readonly read: ReadShared;
  readonly vendors: readonly CheckedVendor[];
  readonly sources: Pick<Sources, "get">;
}

/** What all vendors share, if the same files said it before, and nothing was wrong with them. */
export function knownShared(
  inputs: readonly SpecInput[],
  known: Known | undefined,
): ReadShared | undefined {
  if (known === undefined || known.read.found.length > 0) return undefined;
  const own = inputs.filter(isShared);
  const before = known.inputs.filter(isShared);
  const isSame =
    own.length === before.length &&
    own.every((input, index) => isSameFile(input, before[index]));
  if (!isSame) return undefined;
  const shownOf = new Map(own.map(({ file, shown }) => [file, shown]));
  return {
    ...known.read,
    sources: known.read.sources.map((source) =>
      shownAs(source, shownOf.get(source.file) ?? source.shown),
    ),
  };
}

/**
 * Vendors by their files, as they were checked before, where nothing was found in them and what all
 * vendors share is what it was. A finding names the file as the other side shows it.
 *
 * @param read What the vendors share now.
 */
export function knownVendors(
  inputs: readonly SpecInput[],
  { shared }: ReadShared,
  known: Known | undefined,
): ReadonlyMap<string, CheckedVendor> {
  if (known === undefined || known.read.shared !== shared) return new Map();
  const before = new Map(known.inputs.map((input) => [input.file, input]));
  const same = new Set(
    inputs
      .filter((input) => isSameFile(input, before.get(input.file)))
      .map(({ file }) => file),
  );
  return new Map(
    known.vendors
      .filter(({ file }) => same.has(file))
      .filter(
        ({ found, judged }) => found.length + judged.diagnostics.length === 0,
      )
      .map((vendor) => [vendor.file, vendor]),
  );
}

/** Reads a file, or takes it as it was read before where it has the same bytes. */
export function loadKnown(known: Known | undefined): Load {
  if (known === undefined) return loadInput;
  const before = new Map(known.inputs.map((input) => [input.file, input]));
  return (input) => {
    const source = isSameFile(input, before.get(input.file))
      ? known.sources.get(input.file)
      : undefined;
    return source === undefined
      ? loadInput(input)
      : {
          text: source.text,
          source: shownAs(source, input.shown),
          diagnostics: [],
        };
  };
}

function isShared({ file }: SpecInput): boolean {
  return kindOf(file) !== "vendor";
}

function isSameFile(input: SpecInput, other: SpecInput | undefined): boolean {
  return (
    other?.file === input.file && Buffer.compare(other.bytes, input.bytes) === 0
  );
}

function shownAs(source: SourceFile, shown: string): SourceFile {
  const { file, text, data } = source;
  return {
    file,
    shown,
    text,
    data,
    locate: (path, part) => source.locate(path, part),
    written: (path) => source.written(path),
    comment: (path) => source.comment(path),
  };
}
