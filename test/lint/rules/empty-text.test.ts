import { testRule, withEntries, withKeys } from "../lint-spec.js";

testRule("empty-text", "error", [
  {
    name: "finds an empty role",
    given: withEntries('code: 1, name: ONE, doc: { title: ▸"" }'),
    want: [{ message: '"title" is empty', hint: "note" }],
  },
  {
    name: "finds an attribute of white space",
    given: withEntries(
      'code: 1, name: ONE, doc: { title: One, attributes: { button: ▸" \u3000" } }',
    ),
    want: [{ message: '"button" is empty' }],
  },
  {
    name: "finds a statement and a range",
    given: withKeys(
      'statements: [{ text: ▸"", source: page }]',
      'ranges: [{ class: all, min: 0, text: ▸"" }]',
    ),
    want: [{ message: '"text" is empty' }, { message: '"text" is empty' }],
  },
  {
    name: "finds a row without any text",
    given: withEntries("code: 1, name: ONE, ▸doc: {}"),
    want: [{ message: "This row of 1 has no documented text" }],
  },
  {
    name: "finds a row that only names platforms",
    given: withEntries("code: 1, name: ONE, ▸doc: { only: [android] }"),
    want: [{ message: "no documented text" }],
  },
  {
    name: "accepts an empty text with a note on the entry or on the first one",
    given: withEntries(
      'code: 1, name: ONE, doc: { title: "" }, note: The cell is empty.',
      "code: 1, again: true, doc: {}",
      "code: 2, name: TWO, doc: { title: Two }",
      'code: 2, again: true, doc: { title: "" }, note: The cell is empty.',
    ),
    want: [],
  },
  {
    name: "accepts a row that has an attribute only",
    given: withEntries(
      "code: 1, name: ONE, doc: { attributes: { status: S } }",
    ),
    want: [],
  },
]);
