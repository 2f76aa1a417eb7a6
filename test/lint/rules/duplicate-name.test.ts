import { codeSet, testRule, vendor, withEntries } from "../lint-spec.js";

testRule("duplicate-name", "error", [
  {
    name: "finds the second code of a name",
    given: withEntries(
      "code: 1, name: ▹ONE, doc: { title: One }",
      "code: 2, name: ▸ONE, doc: { title: Two }",
    ),
    want: [{ message: "ONE is used a second time in AcmeCode" }],
  },
  {
    name: "finds an earlier name that is the name of another code",
    given: withEntries(
      "code: 1, name: ▹ONE, doc: { title: One }",
      "code: 2, name: TWO, renamedFrom: [DUE, ▸ONE], doc: { title: Two }",
    ),
    want: [{ message: "ONE is used a second time", hint: "another name" }],
  },
  {
    name: "finds an earlier name that is the name still",
    given: withEntries(
      "code: 1, name: ▹ONE, renamedFrom: [▸ONE], doc: { title: One }",
    ),
    want: [{ message: "ONE is used a second time", hint: "Remove" }],
  },
  {
    name: "finds the name of an unlisted code",
    given: vendor({
      codeSets: [
        codeSet({
          more: ["unlisted: [{ code: 2, name: ▸ONE, mentionedIn: 1 }]"],
          entries: ["code: 1, name: ▹ONE, doc: { title: One }"],
        }),
      ],
    }),
    want: [{ message: "ONE is used a second time" }],
  },
  {
    name: "leaves an entry that stands twice to duplicate-code",
    given: withEntries(
      "code: ▹1, name: ONE, doc: { title: One }",
      "code: ▸1, name: ONE, doc: { title: One }",
    ),
    want: [{ rule: "duplicate-code", message: "1 is defined a second time" }],
  },
  {
    name: "accepts a name in two code sets",
    given: vendor({
      codeSets: [codeSet(), codeSet({ id: "other", name: "AcmeOther" })],
    }),
    want: [],
  },
]);
