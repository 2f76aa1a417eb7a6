import { isUtf8 } from "node:buffer";
import type { Diagnostic, Range } from "../diagnostic.js";

/** The text of a file, and what is wrong with its bytes. */
export interface Decoded {
  /** Without byte order mark and with LF line ends; as good as it gets where bytes are wrong. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the bytes of a YAML file as text: UTF-8, with or without byte order mark, LF or CRLF. */
export function decode(bytes: Uint8Array, shown: string): Decoded {
  const encoding = utf16Of(bytes);
  if (encoding !== undefined) {
    return broken(bytes, encoding, shown, {
      rule: "yaml/not-utf-8",
      line: 1,
      column: 1,
      message: "This file is UTF-16, not UTF-8",
      hint: "Save it as UTF-8",
    });
  }
  if (!isUtf8(bytes)) {
    return broken(bytes, "utf-8", shown, {
      rule: "yaml/not-utf-8",
      ...firstBadByte(bytes),
      hint: "Save the file as UTF-8",
    });
  }
  const text = textOf(bytes, "utf-8");
  const control = firstControl(text);
  return control === undefined
    ? { text, diagnostics: [] }
    : broken(bytes, "utf-8", shown, control);
}

interface Problem {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function textOf(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes).replace(/\r\n?/gu, "\n");
}

function broken(
  bytes: Uint8Array,
  encoding: Encoding,
  shown: string,
  { rule, line, column, message, hint }: Problem,
): Decoded {
  const range: Range = {
    start: { line, column },
    end: { line, column: column + 1 },
  };
  return {
    text: textOf(bytes, encoding),
    diagnostics: [
      { rule, severity: "error", file: shown, range, message, hint },
    ],
  };
}

/** By the byte order mark, or by a zero in the first two bytes, which no text of ours begins with. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (second === 0 && first !== 0) return "utf-16le";
  if (first === 0 && second !== undefined && second !== 0) return "utf-16be";
  return undefined;
}

function firstBadByte(
  bytes: Uint8Array,
): Pick<Problem, "line" | "column" | "message"> {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end === -1 ? undefined : end);
    if (!isUtf8(part) || end === -1) {
      const good = goodLength(part);
      const byte = (part[good] ?? 0).toString(16).toUpperCase();
      return {
        line,
        column: new TextDecoder().decode(part.subarray(0, good)).length + 1,
        message: `The byte 0x${byte.padStart(2, "0")} stands here, which is not UTF-8`,
      };
    }
    start = end + 1;
    line += 1;
  }
}

/** How many bytes from the start are whole UTF-8 characters. */
function goodLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  // A cut inside a character is no UTF-8 either, so that up to three bytes are tried for each cut.
  const isGood = (length: number) =>
    [0, 1, 2, 3].some(
      (less) => length >= less && isUtf8(bytes.subarray(0, length - less)),
    );
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isGood(middle)) low = middle;
    else high = middle - 1;
  }
  while (!isUtf8(bytes.subarray(0, low))) low -= 1;
  return low;
}

/** All below the space but tab and line feed; the text has no carriage return any longer. */
const forbidden = /[^\t\n -\uffff]/;

/** YAML forbids control characters as such; in double quotes they can be written as escapes. */
function firstControl(text: string): Problem | undefined {
  const offset = text.search(forbidden);
  if (offset === -1) return undefined;
  const before = text.slice(0, offset);
  const code = text.charCodeAt(offset).toString(16).toUpperCase();
  return {
    rule: "yaml/control-character",
    line: before.split("\n").length,
    column: offset - before.lastIndexOf("\n"),
    message: `The control character U+${code.padStart(4, "0")} stands here, which YAML forbids`,
    hint: `Remove it; if the vendor's text holds it, write "\\x${code.padStart(2, "0")}" in double quotes`,
  };
}
