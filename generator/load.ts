import { isUtf8 } from "node:buffer";
import {
  isAlias,
  isCollection,
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
} from "yaml";
import type { Diagnostic, Range } from "./diagnostic.js";

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
}

export interface Loaded {
  readonly source?: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one YAML file: encoding, syntax, and what a spec file must not use. */
export function loadYaml(
  bytes: Uint8Array,
  file: string,
  shown: string,
): Loaded {
  if (!isUtf8(bytes)) return { diagnostics: [notUtf8(bytes, shown)] };
  const text = new TextDecoder("utf-8", { ignoreBOM: false })
    .decode(bytes)
    .replace(/\r\n?/gu, "\n");
  const lines = new LineCounter();
  const at = (start: number, end: number): Range => ({
    start: toPosition(lines, start),
    end: toPosition(lines, Math.max(end, start + 1)),
  });
  const finding = (
    rule: string,
    range: Range,
    message: string,
    hint?: string,
  ): Diagnostic => ({
    rule,
    severity: "error",
    file: shown,
    range,
    message,
    ...(hint === undefined ? {} : { hint }),
  });
  const start = at(0, 1);
  let documents: readonly Document.Parsed<ParsedNode>[];
  try {
    const parsed = parseAllDocuments(text, {
      lineCounter: lines,
      prettyErrors: false,
      version: "1.2",
      schema: "core",
      merge: false,
      logLevel: "silent",
    });
    documents = "empty" in parsed ? [] : parsed;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      diagnostics: [
        finding("yaml/syntax", start, "This file is nested too deeply to read"),
      ],
    };
  }
  const [document, second] = documents;
  const diagnostics = syntaxErrors(documents, at, finding);
  if (document === undefined || document.contents === null) {
    if (diagnostics.length === 0) {
      diagnostics.push(
        finding(
          "yaml/empty-file",
          start,
          "This file is empty",
          "Delete it, or start from the example in the README",
        ),
      );
    }
    return { diagnostics };
  }
  if (diagnostics.length === 0 && second !== undefined) {
    const [offset] = second.range;
    diagnostics.push(
      finding(
        "yaml/second-document",
        at(offset, offset + 1),
        "A second YAML document starts here; a spec file holds one",
        "Move it to a file of its own",
      ),
    );
  }
  if (diagnostics.length === 0) {
    diagnostics.push(...forbiddenNodes(document, at, finding));
  }
  if (diagnostics.length > 0) return { diagnostics };
  return {
    diagnostics,
    source: {
      file,
      shown,
      text,
      data: document.toJS({ maxAliasCount: 0 }),
      locate: (path, part = "value") => locate(document, path, part, at),
      written: (path) => {
        const node = nodeAt(document.contents, path).value;
        return isScalar(node) ? node.source : undefined;
      },
    },
  };
}

type At = (start: number, end: number) => Range;
type MakeFinding = (
  rule: string,
  range: Range,
  message: string,
  hint?: string,
) => Diagnostic;

/** What people meet most, in words; the parser's own sentence otherwise. */
const syntaxHints: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces; YAML forbids tabs here",
  BLOCK_AS_IMPLICIT_KEY:
    'A text that holds ": " must stand in quotes: message: "image illegal, reason: porn"',
  MULTILINE_IMPLICIT_KEY:
    "A key stands on one line; check the indentation of this line and the one above, and quote long texts",
  BAD_INDENT: "Indent every key of a mapping by the same number of spaces",
  MISSING_CHAR: "Check the quotes, brackets and indentation up to this place",
  UNEXPECTED_TOKEN:
    "Quote a text that starts with one of [ ] { } , & * # ? | - < > = ! % @ `",
};

function syntaxErrors(
  documents: readonly Document.Parsed<ParsedNode>[],
  at: At,
  finding: MakeFinding,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  let isBroken = false;
  for (const { errors } of documents) {
    for (const { code, message, pos } of errors) {
      const range = at(pos[0], pos[1]);
      if (code === "DUPLICATE_KEY") {
        found.push(
          finding(
            "yaml/duplicate-key",
            range,
            "This key stands in the mapping a second time",
            "Keep one of the two",
          ),
        );
        // After the first syntax error the rest of the file reads as something else.
      } else if (!isBroken) {
        isBroken = true;
        found.push(
          finding(
            "yaml/syntax",
            range,
            firstSentence(message),
            syntaxHints[code],
          ),
        );
      }
    }
  }
  return found;
}

function firstSentence(message: string): string {
  return message.split("\n")[0]?.trim() ?? message;
}

/** Aliases, tags and keys that are no plain text: they make a spec read as something else than it says. */
function forbiddenNodes(
  document: Document.Parsed<ParsedNode>,
  at: At,
  finding: MakeFinding,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<string>();
  const add = (rule: string, node: Node, message: string, hint: string) => {
    if (seen.has(rule)) return;
    seen.add(rule);
    const [start, end] = node.range ?? [0, 1];
    found.push(finding(rule, at(start, end), message, hint));
  };
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) || node.anchor !== undefined) {
        add(
          "yaml/alias",
          node,
          "Anchors and aliases have no place in a spec file",
          "Write the value out at each place",
        );
      } else if (node.tag !== undefined && !isPlainTag(node)) {
        add(
          "yaml/tag",
          node,
          `The tag ${node.tag} has no place in a spec file`,
          "Write plain values; quote a text that looks like something else",
        );
      }
    },
    Pair: (_key, pair) => {
      const key: unknown = pair.key;
      if (isScalar(key) && typeof key.value === "string") return;
      if (!isNode(key)) return;
      add(
        "yaml/key",
        key,
        "A key must be a plain text",
        "Quote the key if it is meant as a text",
      );
    },
  });
  return found;
}

/** The parser gives collections their default tag; only a tag that was written counts. */
function isPlainTag(node: Node): boolean {
  return (
    isCollection(node) && /^tag:yaml\.org,2002:(map|seq)$/u.test(node.tag ?? "")
  );
}

function locate(
  document: Document.Parsed<ParsedNode>,
  path: Path,
  part: "key" | "value",
  at: At,
): Range {
  const { key, value } = nodeAt(document.contents, path);
  const node = pickNode(key, value, part);
  const [start, end] = node?.range ?? [0, 1];
  return at(start, end);
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

function notUtf8(bytes: Uint8Array, shown: string): Diagnostic {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end === -1 ? undefined : end);
    if (!isUtf8(part) || end === -1) {
      const column = new TextDecoder().decode(part).indexOf("\ufffd") + 1 || 1;
      return {
        rule: "yaml/not-utf-8",
        severity: "error",
        file: shown,
        range: { start: { line, column }, end: { line, column: column + 1 } },
        message: "This file is not UTF-8",
        hint: "Save it as UTF-8",
      };
    }
    start = end + 1;
    line += 1;
  }
}
