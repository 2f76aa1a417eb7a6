import { codeSet, testRule, vendor, withEntries } from "../lint-spec.js";

testRule("duplicate-code", "error", [
  {
    name: "finds the second entry of a code without again",
    given: withEntries(
      "code: ▹7, name: SEVEN, doc: { title: Seven }",
      "code: 8, name: EIGHT, doc: { title: Eight }",
      "code: ▸7, name: SEVEN_MORE, doc: { title: Seven }",
    ),
    want: [{ message: "7 is defined a second time", hint: "again: true" }],
  },
  {
    name: "says nothing more about an entry that stands twice",
    given: withEntries(
      "code: ▹7, name: SEVEN, doc: { title: Seven }",
      "code: ▸7, name: SEVEN, doc: { title: Seven }",
    ),
    want: [{ message: "7 is defined a second time" }],
  },
  {
    name: "finds an unlisted code that has a row",
    given: vendor({
      codeSets: [
        codeSet({
          more: ["unlisted: [{ code: ▸1, name: UNO, mentionedIn: 2 }]"],
          entries: [
            "code: ▹1, name: ONE, doc: { title: One }",
            "code: 2, name: TWO, doc: { title: Two }",
          ],
        }),
      ],
    }),
    want: [{ message: '1 has a row, so it does not belong under "unlisted"' }],
  },
  {
    name: "accepts another row with again, and the code in another code set",
    given: vendor({
      codeSets: [
        codeSet({
          entries: [
            "code: 7, name: SEVEN, doc: { title: Seven }",
            "code: 7, again: true, doc: { title: Sept }",
          ],
        }),
        codeSet({
          id: "other",
          name: "AcmeOther",
          entries: ["code: 7, name: SEVEN, doc: { title: Seven }"],
        }),
      ],
    }),
    want: [],
  },
  {
    name: "tells a number from a text of the same digits",
    given: withEntries(
      "code: 7, name: SEVEN, doc: { title: Seven }",
      'code: ▸"7", name: SEVEN_TEXT, doc: { title: Seven }',
    ),
    want: [{ rule: "wire-type", message: '"7" is a text' }],
  },
]);
