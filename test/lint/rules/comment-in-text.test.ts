import { testRule, withEntries, withKeys } from "../lint-spec.js";

testRule("comment-in-text", "warning", [
  {
    name: "finds a text that YAML cuts off at a hash",
    given: withEntries(
      "code: 1, name: ONE, doc: { title: ▸error #1\n            , message: ▸two words # of three\n            }",
    ),
    want: [
      {
        message: 'YAML reads "#1" as a comment, so the text is only "error"',
        hint: "in quotes",
      },
      { message: 'so the text is only "two words"' },
    ],
  },
  {
    name: "finds it in a statement",
    given: withKeys("statements: [{ source: page, text: ▸see #2\n      }]"),
    want: [{ message: 'YAML reads "#2" as a comment' }],
  },
  {
    name: "accepts quotes, a hash inside a word, and comments elsewhere",
    given: withEntries(
      'code: 1, name: ONE, # a comment\n            doc: { title: "error #1", message: C#1\n            # of ours\n            }',
    ),
    want: [],
  },
]);
