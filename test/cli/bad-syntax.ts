import { message, replaced, whole, type BadSpec } from "./bad-spec.js";

/** What YAML cannot read. */
export const badSyntax: readonly BadSpec[] = [
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
