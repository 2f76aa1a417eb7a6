import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from "yaml";
import type { Diagnostic, Range, RelatedPlace } from "../diagnostic.js";
import { decode } from "./encoding.js";
import { syntaxWords } from "./syntax-words.js";

/** Keys and indexes from the root of a file down to one value. */
export type Path = readonly (string | number)[];

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
  const report = new Report(text, shown);
  let contents: ParsedNode | null;
  let data: unknown;
  try {
    const document = readDocument(text, report);
    if (document === undefined || report.found.length > 0) {
      return { text, diagnostics: report.found };
    }
    ({ contents } = document);
    data = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report.add("yaml/syntax", [0, 1], syntaxWords("RESOURCE_EXHAUSTION", ""));
    return { text, diagnostics: report.found };
  }
  return {
    text,
    diagnostics: [],
    source: {
      file,
      shown,
      text,
      data,
      locate: (path, part = "value") => {
        const { key, value } = nodeAt(contents, path);
        const [start, end] = pickNode(key, value, part)?.range ?? [0, 1];
        return report.range(start, end);
      },
      written: (path) => {
        const node = nodeAt(contents, path).value;
        return isScalar(node) ? node.source : undefined;
      },
      comment: (path) => {
        const node = nodeAt(contents, path).value;
        const end = isScalar(node) ? node.range?.[1] : undefined;
        if (end === undefined) return undefined;
        return /^[^\S\n]+#([^\n]*)/u.exec(text.slice(end, end + 400))?.[1];
      },
    },
  };
}

/** Collects the findings of one file. */
class Report {
  readonly found: Diagnostic[] = [];
  readonly text: string;
  readonly lines = new LineCounter();
  readonly #shown: string;

  constructor(text: string, shown: string) {
    this.text = text;
    this.#shown = shown;
  }

  range(start: number, end: number): Range {
    return {
      start: toPosition(this.lines, start),
      end: toPosition(this.lines, Math.max(end, start + 1)),
    };
  }

  related(start: number, end: number, message: string): RelatedPlace {
    return { file: this.#shown, range: this.range(start, end), message };
  }

  add(
    rule: `yaml/${string}`,
    [start, end]: readonly [number, number],
    words: { readonly message: string; readonly hint?: string },
    related: readonly RelatedPlace[] = [],
  ): void {
    const { message, hint } = words;
    this.found.push({
      rule,
      severity: "error",
      file: this.#shown,
      range: this.range(start, end),
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(related.length === 0 ? {} : { related }),
    });
  }
}

type YamlDocument = Document.Parsed<ParsedNode>;

/** The one document of a file; undefined where there is none. */
function readDocument(text: string, report: Report): YamlDocument | undefined {
  const parsed = parseAllDocuments(text, {
    lineCounter: report.lines,
    prettyErrors: false,
    version: "1.2",
    schema: "core",
    merge: false,
    // Found below, with the place of the first one.
    uniqueKeys: false,
    logLevel: "silent",
  });
  const documents: readonly YamlDocument[] = "empty" in parsed ? [] : parsed;
  if (addSyntaxError(documents, report)) return undefined;
  const [document, second] = documents;
  if (document === undefined || isEmpty(document.contents)) {
    report.add("yaml/empty-file", [0, 1], {
      message: "This file is empty",
      hint: "Delete it, or start from the example in the README",
    });
    return undefined;
  }
  if (second !== undefined) {
    const [offset] = second.range;
    report.add("yaml/second-document", [offset, offset + 1], {
      message: "A second YAML document starts here; a spec file holds one",
      hint: "Move it to a file of its own",
    });
  }
  addDirective(document, report);
  addForbidden(document, report);
  return document;
}

/** Nothing but comments, or a document without a value. */
function isEmpty(contents: ParsedNode | null): boolean {
  return (
    contents === null ||
    (isScalar(contents) &&
      contents.source === "" &&
      contents.type === "PLAIN" &&
      contents.anchor === undefined &&
      contents.tag === undefined)
  );
}

/** After the first syntax error the rest of a file reads as something else, so that one is enough. */
function addSyntaxError(
  documents: readonly YamlDocument[],
  report: Report,
): boolean {
  for (const { errors } of documents) {
    const [error] = errors;
    if (error === undefined) continue;
    const { code, message, pos } = error;
    // How deep the parser gets depends on the machine; the line does not.
    const place =
      code === "RESOURCE_EXHAUSTION" ? lineAround(report.text, pos[0]) : pos;
    report.add(
      "yaml/syntax",
      place,
      syntaxWords(code, message.split("\n")[0]?.trim() ?? message),
    );
    return true;
  }
  return false;
}

function lineAround(text: string, offset: number): [number, number] {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return [start, end === -1 ? text.length : end];
}

/** `%YAML 1.1` would read `no` as false, and `%TAG` renames tags. */
function addDirective({ contents }: YamlDocument, report: Report): void {
  const head = report.text.slice(0, contents?.range[0]);
  const match = /^%.*/mu.exec(head);
  if (match === null) return;
  report.add("yaml/directive", [match.index, match.index + match[0].length], {
    message: "YAML directives have no place in a spec file",
    hint: "Remove this line",
  });
}

/** Anchors, aliases, tags and odd keys: they make a spec read as something else than it says. */
function addForbidden(document: YamlDocument, report: Report): void {
  const uses = aliasesByName(document, report);
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) return;
      if (node.anchor !== undefined) {
        report.add(
          "yaml/alias",
          propsOf(node, report.text),
          {
            message: "Anchors and aliases have no place in a spec file",
            hint: "Write the value out at each place",
          },
          uses.get(node.anchor),
        );
      } else if (isTagged(node)) {
        const place = propsOf(node, report.text);
        report.add("yaml/tag", place, {
          message: `The tag ${report.text.slice(...place)} has no place in a spec file`,
          hint: "Write plain values; a text that looks like something else stands in quotes",
        });
      }
      if (isMap(node)) addOddKeys(node, report);
    },
  });
}

/** The first few uses of each anchor, to be shown with it. */
function aliasesByName(
  document: YamlDocument,
  report: Report,
): ReadonlyMap<string, readonly RelatedPlace[]> {
  const uses = new Map<string, RelatedPlace[]>();
  const anchors = new Set<string>();
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor);
        return;
      }
      const [start, end] = node.range ?? [0, 1];
      if (!anchors.has(node.source)) {
        report.add("yaml/alias", [start, end], {
          message: `*${node.source} stands for a value that is nowhere given`,
          hint: "A text that starts with * must stand in quotes",
        });
        return;
      }
      const places = uses.get(node.source) ?? [];
      if (places.length < 3) {
        places.push(report.related(start, end, "It is used here"));
      }
      uses.set(node.source, places);
    },
  });
  return uses;
}

/** The parser gives collections their default tag; only a tag that was written counts. */
function isTagged(node: Node): boolean {
  return (
    node.tag !== undefined &&
    (isScalar(node) || !/^tag:yaml\.org,2002:(?:map|seq)$/u.test(node.tag))
  );
}

/** Where the anchor or the tag of a node is written, which is before the node. */
function propsOf(node: Node, text: string): [number, number] {
  const [start, end] = node.range ?? [0, 1];
  const mark = node.anchor === undefined ? "!" : `&${node.anchor}`;
  let from = text.lastIndexOf(mark, start);
  if (from === -1) return [start, end];
  while (from > 0 && /[^\s,[\]{}]/u.test(text.charAt(from - 1))) from -= 1;
  const [written = ""] = /^[^\s,[\]{}]+/u.exec(text.slice(from, start)) ?? [];
  return [from, from + written.length];
}

function addOddKeys(map: YAMLMap, report: Report): void {
  const first = new Map<string, Node>();
  for (const { key } of map.items) {
    if (!isNode(key) || isAlias(key)) continue;
    const [start, end] = key.range ?? [0, 1];
    if (!isScalar(key) || typeof key.value !== "string") {
      report.add("yaml/key", [start, end], {
        message: "A key must be a plain text",
        hint: "Quote the key if it is meant as a text",
      });
      continue;
    }
    const [before, until] = first.get(key.value)?.range ?? [];
    if (before === undefined || until === undefined) {
      first.set(key.value, key);
      continue;
    }
    report.add(
      "yaml/duplicate-key",
      [start, end],
      {
        message: `The key "${key.value}" stands in this mapping a second time`,
        hint: "Keep one of the two",
      },
      [report.related(before, until, "It stands here first")],
    );
  }
}

/** A scalar stands for itself; a collection is shown by its key, an item by its first key. */
function pickNode(
  key: unknown,
  value: unknown,
  part: "key" | "value",
): Node | undefined {
  if (part === "value" && isScalar(value) && value.range) return value;
  if (isNode(key)) return key;
  if (isMap(value)) {
    const first: unknown = value.items[0]?.key;
    if (isNode(first)) return first;
  }
  return isNode(value) ? value : undefined;
}

/** The deepest node that exists on the way down `path`, with the key that leads to it. */
function nodeAt(
  root: ParsedNode | null,
  path: Path,
): { readonly key: unknown; readonly value: unknown } {
  let key: unknown;
  let value: unknown = root;
  for (const step of path) {
    if (isMap(value)) {
      const pair: Pair | undefined = value.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) break;
      ({ key, value } = pair);
    } else if (isSeq(value) && typeof step === "number") {
      if (value.items[step] === undefined) break;
      key = undefined;
      value = value.items[step];
    } else break;
  }
  return { key, value };
}

function toPosition(
  lines: LineCounter,
  offset: number,
): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
