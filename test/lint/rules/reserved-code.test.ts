import { codeSet, testRule, vendor, withKeys } from "../lint-spec.js";

testRule("reserved-code", "error", [
  {
    name: "finds an entry",
    given: vendor({
      codeSets: [
        codeSet({
          more: ["reserved: [{ code: ▹1, note: Meant something else. }]"],
          entries: ["code: ▸1, name: ONE, doc: { title: One }"],
        }),
      ],
    }),
    want: [
      { message: "1 is reserved: Meant something else.", hint: "another" },
    ],
  },
  {
    name: "finds an unlisted code",
    given: withKeys(
      "reserved: [{ code: ▹2, note: Old. }]",
      "unlisted: [{ code: ▸2, name: TWO, mentionedIn: 1 }]",
    ),
    want: [{ message: "2 is reserved: Old." }],
  },
  {
    name: "accepts a reserved code that is not defined",
    given: withKeys("reserved: [{ code: 2, note: Old. }]"),
    want: [],
  },
]);
