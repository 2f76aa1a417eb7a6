import { testRule, withEntries } from "../lint-spec.js";

testRule("retired-without-since", "error", [
  {
    name: "finds a retired code with a note only",
    given: withEntries(
      "code: 1, name: ONE, doc: { title: One }, ▸retired: { note: Gone. }",
    ),
    want: [
      {
        message: 'code 1 has neither "since" nor "replacedBy"',
        hint: "version",
      },
    ],
  },
  {
    name: "accepts a version or a replacement, and deprecation without either",
    given: withEntries(
      'code: 1, name: ONE, doc: { title: One }, retired: { since: "2.0" }',
      "code: 2, name: TWO, doc: { title: Two }, retired: { replacedBy: 1 }",
      "code: 3, name: THREE, doc: { title: Three }, deprecated: { note: Old. }",
    ),
    want: [],
  },
]);
