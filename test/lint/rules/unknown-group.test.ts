import { codeSet, testRule, vendor, withKeys } from "../lint-spec.js";

testRule("unknown-group", "error", [
  {
    name: "finds a group that does not exist",
    given: withKeys("statements: [{ text: Yes, source: page, group: ▸mian }]"),
    want: [{ message: 'AcmeCode has no group "mian"', hint: 'mean "main"' }],
  },
  {
    name: "finds a group where there is none",
    given: vendor({
      codeSets: [
        codeSet({
          more: ["statements: [{ text: Yes, source: page, group: ▸main }]"],
          groups: ["      []"],
        }),
      ],
    }),
    want: [{ message: '"main"', hint: "remove the key" }],
  },
  {
    name: "accepts a group of the code set, and a statement without one",
    given: withKeys(
      "statements:",
      "  - { text: Yes, source: page, group: main }",
      "  - { text: No, source: page }",
    ),
    want: [],
  },
]);
