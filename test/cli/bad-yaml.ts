import { replaced, whole, type BadSpec } from "./bad-spec.js";

const noAlias = {
  message: "Anchors and aliases have no place in a spec file",
  hint: "Write the value out",
};
const empty = { message: "This file is empty", hint: "Delete it" };
const tooDeep = {
  message: "This file is nested too deeply to read",
  hint: "brackets that are not closed",
  at: "1:1",
};

/** What YAML can read and a spec must not hold. */
export const badYaml: readonly BadSpec[] = [
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
