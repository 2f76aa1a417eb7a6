import type { Diagnostic, Range } from "../diagnostic.js";
import { placesIn } from "../text/lines.js";
import { decode } from "./encoding.js";
import type { Path } from "./path.js";
import { readOrdinary } from "./yaml/ordinary.js";
import { rangeOf } from "./yaml/report.js";
import { readStrictly } from "./yaml/strict.js";

export type { Path } from "./path.js";

/** A YAML file as plain data, with a lazy way from a path to its place in the text. */
export interface SourceFile {
  /** Path below the spec folder, with forward slashes: `vendors/zoloz.yaml`. */
  readonly file: string;
  /** Path as it is shown to people. */
  readonly shown: string;
  /** The text, without byte order mark and with LF line ends. */
  readonly text: string;
  readonly data: unknown;
  /** Where the key or the value at `path` stands; the nearest parent if there is no such path. */
  locate(path: Path, part?: "key" | "value"): Range;
  /** How the scalar at `path` is written, before YAML reads it: `0x10` where the data says 16. */
  written(path: Path): string | undefined;
  /** The comment that follows the scalar at `path` on its line, without the `#`. */
  comment(path: Path): string | undefined;
}

export interface Loaded {
  /** The text for code frames, also where the file cannot be read. */
  readonly text: string;
  readonly source?: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one YAML file: encoding, syntax, and what a spec file must not use. */
export function loadYaml(
  bytes: Uint8Array,
  file: string,
  shown: string,
): Loaded {
  const decoded = decode(bytes, shown);
  const { text } = decoded;
  if (decoded.diagnostics.length > 0) return decoded;
  const ordinary = readOrdinary(text);
  const { reading, found } =
    ordinary === undefined
      ? readStrictly(text, shown)
      : { reading: ordinary, found: [] };
  if (reading === undefined) return { text, diagnostics: found };
  const placeOf = placesIn(text);
  return {
    text,
    diagnostics: [],
    source: {
      file,
      shown,
      text,
      data: reading.data,
      locate: (path, part = "value") =>
        rangeOf(placeOf, ...reading.rangeOf(path, part)),
      written: (path) => reading.written(path),
      comment: (path) => {
        const end = reading.endOf(path);
        if (end === undefined) return undefined;
        return /^[^\S\n]+#([^\n]*)/u.exec(text.slice(end, end + 400))?.[1];
      },
    },
  };
}
