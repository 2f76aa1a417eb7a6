import { message, replaced, type BadSpec, type Words } from "./bad-spec.js";

const noText = (found: string, hint = "in quotes"): Words => ({
  message: `Expected a text for "message", found ${found}`,
  hint,
});
const noId = { message: 'form for "id"', hint: "Expected" };

/** What the schema or a rule about the whole refuses. */
export const badSchema: readonly BadSpec[] = [
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
