import { codeSet, group, testRule, vendor, withEntries } from "../lint-spec.js";

testRule("again-without-first", "error", [
  {
    name: "finds again on a code that no entry has",
    given: withEntries(
      "code: 1, name: ONE, doc: { title: One }",
      "code: 2, ▸again: true, doc: { title: Two }",
    ),
    want: [{ message: "No entry above has the code 2", hint: '"name"' }],
  },
  {
    name: "finds again above the entry that defines the code",
    given: withEntries(
      "code: 1, ▸again: true, doc: { title: One }",
      "code: ▹1, name: ONE, doc: { title: One }",
    ),
    want: [{ message: "No entry above has the code 1", hint: "first row" }],
  },
  {
    name: "finds a code of another code set only",
    given: vendor({
      codeSets: [
        codeSet(),
        codeSet({
          id: "other",
          name: "AcmeOther",
          entries: ["code: 1, ▸again: true, doc: { title: One }"],
        }),
      ],
    }),
    want: [{ message: "No entry above has the code 1" }],
  },
  {
    name: "accepts again in a later group",
    given: vendor({
      codeSets: [
        codeSet({
          groups: [
            group("id: main, title: Main, source: page", [
              "code: 1, name: ONE, doc: { title: One }",
            ]),
            group("id: more, title: More, source: page", [
              "code: 1, again: true, doc: { title: Uno }",
              "code: 1, again: true, doc: { title: Un }",
            ]),
          ],
        }),
      ],
    }),
    want: [],
  },
]);
