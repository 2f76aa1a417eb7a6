import { vendorWith } from "./vendor-file.js";

/** A vendor file that cannot be right, and what must be said about it. */
export interface BadSpec {
  readonly name: string;
  /** `▸` stands before each place that a finding must show. */
  readonly text: (id: string) => string | Uint8Array;
  /** One per mark. */
  readonly rules: readonly string[];
  readonly message: string;
  readonly hint: string;
  /** The place, where a mark cannot show it. */
  readonly at?: string;
}

type Words = Pick<BadSpec, "message" | "hint">;

/** The vendor file with one text replaced. */
function replaced(
  name: string,
  rule: string,
  from: string,
  to: string,
  words: Words,
  marks = 1,
): BadSpec {
  return {
    name,
    text: (id) => vendorWith(from, to, id),
    rules: Array.from({ length: marks }, () => rule),
    ...words,
  };
}

/** The vendor file with another `message:` below `doc:`. */
function message(
  name: string,
  rule: string,
  to: string,
  words: Words,
): BadSpec {
  return replaced(name, rule, "message: first", to, words);
}

function whole(
  name: string,
  rule: string,
  text: string | Uint8Array,
  words: Words & { readonly at?: string },
): BadSpec {
  return { name, text: () => text, rules: [rule], ...words };
}

const noAlias = {
  message: "Anchors and aliases have no place in a spec file",
  hint: "Write the value out",
};
const noText = (found: string, hint = "in quotes"): Words => ({
  message: `Expected a text for "message", found ${found}`,
  hint,
});
const notUtf16 = {
  message: "This file is UTF-16, not UTF-8",
  hint: "Save it as UTF-8",
  at: "1:1",
};
const noId = { message: 'form for "id"', hint: "Expected" };
const empty = { message: "This file is empty", hint: "Delete it" };
const tooDeep = {
  message: "This file is nested too deeply to read",
  hint: "brackets that are not closed",
  at: "1:1",
};

const syntax: readonly BadSpec[] = [
  message(
    "a colon in a text",
    "yaml/syntax",
    "message: ▸image illegal, reason: porn",
    {
      message: "YAML reads a second key on this line",
      hint: 'must stand in quotes: message: "image illegal, reason: porn"',
    },
  ),
  message("a colon at the end", "yaml/syntax", "message: ▸illegal:", {
    message: "YAML reads a second key on this line",
    hint: "must stand in quotes",
  }),
  message("a text in brackets", "yaml/syntax", "message: [param▸[start]]", {
    message: "Missing , or :",
    hint: "a text that starts with [ or { must stand in quotes",
  }),
  message("an at sign", "yaml/syntax", "message: ▸@first", {
    message: "A text without quotes cannot start with this character",
    hint: "Put the text in quotes",
  }),
  message("text after a quote", "yaml/syntax", 'message: "first" ▸one', {
    message: "More text follows a value that has ended",
    hint: "Put the whole text in quotes",
  }),
  message("no such escape", "yaml/syntax", 'message: "C:▸\\path"', {
    message: "A backslash in double quotes starts an escape, and this is none",
    hint: "Write \\\\ for a backslash",
  }),
  message("text after a fold", "yaml/syntax", "message: > ▸first", {
    message: "YAML cannot read this",
    hint: "A text that starts with > or | must stand in quotes",
  }),
  replaced("an open quote", "yaml/syntax", "name: Acme\n", 'name: "Acme▸\n', {
    message: "The closing quote is missing",
    hint: "A quote inside a text",
  }),
  replaced("an open bracket", "yaml/syntax", "name: Acme\n", "name: [Acme\n▸", {
    message: "A bracket before this place is not closed",
    hint: "Close it",
  }),
  replaced("a tab", "yaml/syntax", "    title: Page", "▸\ttitle: Page", {
    message: "A tab stands in the indentation",
    hint: "Indent with spaces",
  }),
  replaced(
    "a list on the line of its key",
    "yaml/syntax",
    "sources:\n  - id",
    "sources: ▸- id",
    {
      message: "A list cannot begin on the line of its key",
      hint: "on a line of its own",
    },
  ),
  replaced(
    "uneven indentation",
    "yaml/syntax",
    "    title: Page",
    "▸   title: Page",
    {
      message: "This line is neither an item of the list nor part of one",
      hint: "by the same number of spaces",
    },
  ),
  whole("a text and no mapping", "schema/type", "▸hello\n", {
    message: 'Expected a mapping at the top of this file, found "hello"',
    hint: "",
  }),
];

const forbidden: readonly BadSpec[] = [
  replaced(
    "a duplicate key",
    "yaml/duplicate-key",
    "language: en",
    "language: en\n▸name: Second\n▸name: Third",
    {
      message: 'The key "name" stands in this mapping a second time',
      hint: "Keep one of the two",
    },
    2,
  ),
  replaced(
    "an anchor",
    "yaml/alias",
    "title: Page",
    "title: ▸&page Page",
    noAlias,
  ),
  replaced(
    "a merge of an anchor",
    "yaml/alias",
    "  - id: page",
    "  - ▸&page\n    <<: *page\n    id: page",
    noAlias,
  ),
  replaced(
    "an alias of nothing",
    "yaml/alias",
    "title: Page",
    "title: ▸*page",
    {
      message: "*page stands for a value that is nowhere given",
      hint: "must stand in quotes",
    },
  ),
  {
    name: "an alias bomb",
    text: () => bomb("abcdefghijklmnopqrstuvwxyz"),
    rules: Array.from({ length: 26 }, () => "yaml/alias"),
    ...noAlias,
  },
  replaced(
    "a merge key",
    "schema/unknown-key",
    "    title: Page",
    "    ▸<<: { note: merged }\n    title: Page",
    {
      message: 'Unknown key "<<"',
      hint: "YAML merge keys are not read here",
    },
  ),
  replaced("a tag", "yaml/tag", "title: Page", "title: ▸!!str Page", {
    message: "The tag !!str has no place in a spec file",
    hint: "Write plain values",
  }),
  replaced("a tag of its own", "yaml/tag", "title: Page", "title: ▸!env PAGE", {
    message: "The tag !env has no place",
    hint: "Write plain values",
  }),
  replaced(
    "a directive",
    "yaml/directive",
    "# yaml",
    "▸%YAML 1.1\n---\n# yaml",
    {
      message: "YAML directives have no place",
      hint: "Remove this line",
    },
  ),
  replaced(
    "a number as key",
    "yaml/key",
    "language: en",
    "language: en\n▸1: one",
    {
      message: "A key must be a plain text",
      hint: "Quote the key",
    },
  ),
  replaced(
    "a second document",
    "yaml/second-document",
    "codeSets:",
    "▸---\ncodeSets:",
    {
      message: "A second YAML document starts here",
      hint: "Move it to a file of its own",
    },
  ),
  whole("nothing", "yaml/empty-file", "▸", empty),
  whole("comments alone", "yaml/empty-file", "▸# one\n# two\n", empty),
  whole("an empty document", "yaml/empty-file", "▸---\n", empty),
  whole("a lone null", "schema/type", "▸null\n", {
    message: "Expected a mapping at the top of this file, found null",
    hint: "",
  }),
  whole(
    "100,000 brackets",
    "yaml/syntax",
    `a: ${"[".repeat(100_000)}`,
    tooDeep,
  ),
  whole(
    "100,000 pairs of brackets",
    "yaml/syntax",
    `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
    tooDeep,
  ),
  whole("100,000 dashes", "yaml/syntax", `${"- ".repeat(100_000)}x`, tooDeep),
];

const bytes: readonly BadSpec[] = [
  {
    name: "latin-1",
    text: (id) =>
      Buffer.from(
        vendorWith("message: first", "message: na\u00efve \u00e9", id),
        "latin1",
      ),
    rules: ["yaml/not-utf-8"],
    at: "23:26",
    message: "The byte 0xEF stands here, which is not UTF-8",
    hint: "Save the file as UTF-8",
  },
  whole(
    "UTF-16 with a byte order mark",
    "yaml/not-utf-8",
    Buffer.from("\ufeffid: acme\n", "utf16le"),
    notUtf16,
  ),
  whole(
    "UTF-16 without one",
    "yaml/not-utf-8",
    Buffer.from("id: acme\n", "utf16le"),
    notUtf16,
  ),
  whole(
    "big-endian UTF-16",
    "yaml/not-utf-8",
    Buffer.from("\ufeffid: acme\n", "utf16le").swap16(),
    notUtf16,
  ),
  message("a NUL byte", "yaml/control-character", "message: fi▸\0rst", {
    message: "The control character U+0000 stands here",
    hint: 'write "\\x00" in double quotes',
  }),
  message(
    "an escape character",
    "yaml/control-character",
    "message: ▸\u001b[31m",
    {
      message: "The control character U+001B stands here",
      hint: 'write "\\x1B" in double quotes',
    },
  ),
];

const schema: readonly BadSpec[] = [
  replaced(
    "a comma and a colon in flow style",
    "schema/unknown-key",
    "doc:\n              message: first",
    "doc: { message: image illegal, ▸reason: porn }",
    {
      message: 'Unknown key "reason"',
      hint: "put the whole text in quotes",
    },
  ),
  message(
    "no text",
    "schema/type",
    "message:▸",
    noText("nothing", "Write the text, or leave the key out"),
  ),
  message("null", "schema/type", "message: ▸null", noText("null")),
  message("a tilde", "schema/type", "message: ▸~", noText("~")),
  message("true", "schema/type", "message: ▸true", noText("true")),
  message("a number", "schema/type", "message: ▸1.0", noText("1.0")),
  message(
    "a hexadecimal number",
    "schema/type",
    "message: ▸0x10",
    noText("0x10"),
  ),
  message("infinity", "schema/type", "message: ▸-.inf", noText("-.inf")),
  message("a list", "schema/type", "▸message: [first]", noText("a list")),
  message(
    "a mapping",
    "schema/type",
    "▸message: { first }",
    noText("a mapping"),
  ),
  replaced(
    "an unknown key",
    "schema/unknown-key",
    "language: en",
    "language: en\n▸homepage: x",
    {
      message: 'Unknown key "homepage"; expected one of: id, name',
      hint: "Remove it",
    },
  ),
  replaced(
    "a misspelt key",
    "schema/unknown-key",
    "language: en",
    "▸langauge: en",
    {
      message: 'Unknown key "langauge"',
      hint: 'Did you mean "language"?',
    },
  ),
  replaced(
    "a key of JavaScript",
    "schema/unknown-key",
    "language: en",
    "language: en\n▸__proto__: { a: 1 }",
    {
      message: 'Unknown key "__proto__"',
      hint: "Remove it",
    },
  ),
  replaced(
    "a missing key",
    "schema/missing-key",
    "- id: page\n    title: Page",
    "- ▸id: page",
    {
      message: 'The key "title" is missing here',
      hint: "Title of the page",
    },
  ),
  replaced("a wrong value", "schema/value", "kind: codes", "kind: ▸code", {
    message: 'Expected one of codes, values for "kind", found "code"',
    hint: 'Did you mean "codes"?',
  }),
  replaced(
    "a text for a mapping",
    "schema/type",
    "doc:\n              message: first",
    "doc: ▸first",
    {
      message: 'Expected a mapping for "doc", found "first"',
      hint: "",
    },
  ),
  replaced("a path as id", "schema/pattern", "id: ", "id: ▸../", noId),
  replaced("a slash in an id", "schema/pattern", "id: ", "id: ▸a/", noId),
  replaced("dots as id", "schema/pattern", "id: page", "id: ▸..", noId),
  replaced(
    "a code too large for a number",
    "schema/type",
    "code: 1",
    "code: ▸1e400",
    {
      message: 'Expected an integer or a text for "code", found 1e400',
      hint: "in quotes",
    },
  ),
  replaced("a fraction", "schema/type", "code: 1", "code: ▸1.5", {
    message: 'Expected an integer or a text for "code", found 1.5',
    hint: "in quotes",
  }),
  replaced(
    "an integer of 30 digits",
    "canonical-integer",
    "code: 1",
    `code: ▸${"9".repeat(30)}`,
    {
      message: "is too large to be read without loss",
      hint: "The largest integer is 9007199254740991",
    },
  ),
  replaced(
    "an id that is not the file name",
    "file-name",
    "id: ",
    "id: ▸not-",
    {
      message: "differs from the name of the file",
      hint: "Rename the file",
    },
  ),
];

function bomb(letters: string): string {
  return [
    "a: ▸&a [x, x, x, x, x, x, x, x, x]",
    ...[...letters]
      .slice(1)
      .map(
        (letter, index) =>
          `${letter}: ▸&${letter} [${Array.from({ length: 9 }, () => `*${letters[index]}`).join(", ")}]`,
      ),
    "",
  ].join("\n");
}

export const badSpecs: readonly BadSpec[] = [
  ...syntax,
  ...forbidden,
  ...bytes,
  ...schema,
];

/** The text without marks, and where they stood, as `line:column`. */
export function readMarks(spec: BadSpec, id: string) {
  const marked = spec.text(id);
  if (typeof marked !== "string" || spec.at !== undefined) {
    return { text: marked, places: [spec.at ?? ""] };
  }
  const [first = "", ...rest] = marked.split("▸");
  let text = first;
  const places: string[] = [];
  for (const part of rest) {
    const line = text.split("\n").length;
    places.push(`${line}:${text.length - text.lastIndexOf("\n")}`);
    text += part;
  }
  return { text, places };
}
