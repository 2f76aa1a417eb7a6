import { codeSet, group, testRule, vendor, withKeys } from "../lint-spec.js";

testRule("unknown-source", "error", [
  {
    name: "finds the source of a group",
    given: vendor({
      codeSets: [
        codeSet({
          groups: [group("id: main, title: Main, source: ▸pgae", [])],
        }),
      ],
    }),
    want: [{ message: 'acme has no source "pgae"', hint: 'mean "page"' }],
  },
  {
    name: "finds the source of a statement",
    given: withKeys("statements: [{ text: So be it, source: ▸elsewhere }]"),
    want: [{ message: '"elsewhere"', hint: "Expected one of: page" }],
  },
  {
    name: "accepts the sources of the vendor",
    given: withKeys("statements: [{ text: So be it, source: page }]"),
    want: [],
  },
]);
