import { testRule, withEntries } from "../lint-spec.js";

testRule("again-carries-curated", "error", [
  {
    name: "finds each key that belongs to the first entry",
    given: withEntries(
      "code: ▹1, name: ONE, doc: { title: One }",
      "code: 1, again: true, ▸name: UNO, ▸reason: OK, doc: { title: Uno }",
    ),
    want: [
      { message: 'cannot hold "name"', hint: "first entry of the code names" },
      { message: 'cannot hold "reason"', hint: "Move it to the first entry" },
    ],
  },
  {
    name: "finds a waiver",
    given: withEntries(
      "code: ▹1, name: ONE, doc: { title: One }",
      "code: 1, again: true, doc: { title: Uno }, ▸waive: [{ rule: empty-text, reason: none }]",
    ),
    want: [{ message: 'cannot hold "waive"' }],
  },
  {
    name: "accepts documented text and a note",
    given: withEntries(
      "code: 1, name: ONE, reason: OK, doc: { title: One }",
      "code: 1, again: true, doc: { title: Uno }, note: In Italian.",
    ),
    want: [],
  },
]);
