import type { Diagnostic } from "../../diagnostic.js";
import { syntaxWords } from "../syntax-words.js";
import { addForbidden } from "./forbidden.js";
import {
  yaml,
  type LineCounter,
  type ParsedNode,
  type YamlDocument,
} from "./library.js";
import { nodeAt, pickNode } from "./nodes.js";
import type { Reading } from "./reading.js";
import { Report } from "./report.js";

/**
 * Reads any file, as the judge of what is wrong in it: all that is said about YAML is said here. A
 * text with a finding has no reading.
 *
 * @param shown The path of the file, as it is shown to people.
 */
export function readStrictly(
  text: string,
  shown: string,
): { readonly reading?: Reading; readonly found: readonly Diagnostic[] } {
  const lines = new (yaml().LineCounter)();
  const report = new Report(text, shown, (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  });
  const { found } = report;
  try {
    const document = readDocument(text, report, lines);
    return document === undefined || found.length > 0
      ? { found }
      : { reading: readingOf(document), found };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report.add("yaml/syntax", [0, 1], syntaxWords("RESOURCE_EXHAUSTION", ""));
    return { found };
  }
}

function readingOf(document: YamlDocument): Reading {
  const { contents } = document;
  const { isScalar } = yaml();
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    rangeOf: (path, part) => {
      const { key, value } = nodeAt(contents, path);
      const [start, end] = pickNode(key, value, part)?.range ?? [0, 1];
      return [start, end];
    },
    written: (path) => {
      const node = nodeAt(contents, path).value;
      return isScalar(node) ? node.source : undefined;
    },
    endOf: (path) => {
      const node = nodeAt(contents, path).value;
      return isScalar(node) ? node.range?.[1] : undefined;
    },
  };
}

/** The one document of a file; undefined where there is none. */
function readDocument(
  text: string,
  report: Report,
  lines: LineCounter,
): YamlDocument | undefined {
  const parsed = yaml().parseAllDocuments(text, {
    lineCounter: lines,
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
    (yaml().isScalar(contents) &&
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
