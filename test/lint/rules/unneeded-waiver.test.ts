import { testRule, withEntries, withKeys } from "../lint-spec.js";

testRule("unneeded-waiver", "error", [
  {
    name: "finds a waiver where the rule finds nothing",
    given: withEntries(
      "code: 1, name: ONE, doc: { title: One }, waive: [{ rule: ▸empty-text, reason: None. }]",
    ),
    want: [{ message: "waiver of empty-text is not needed", hint: "Remove" }],
  },
  {
    name: "finds a waiver on another entry than the finding",
    given: withEntries(
      'code: 1, name: ONE, doc: { title: ▸"" }',
      "code: 2, name: TWO, doc: { title: Two }, waive: [{ rule: ▸empty-text, reason: None. }]",
    ),
    want: [
      { rule: "empty-text", message: '"title" is empty' },
      { message: "waiver of empty-text is not needed" },
    ],
  },
  {
    name: "finds a waiver of a rule that does not exist",
    given: withKeys("waive: [{ rule: ▸emtpy-text, reason: None. }]"),
    want: [
      { message: 'There is no rule "emtpy-text"', hint: 'mean "empty-text"' },
    ],
  },
  {
    name: "finds a waiver of a rule that the output relies on",
    given: withEntries(
      "code: 1, name: ▸one, doc: { title: One }, waive: [{ rule: ▸identifier, reason: None. }]",
    ),
    want: [
      { rule: "identifier", message: '"one" is no constant name' },
      { message: "identifier cannot be waived", hint: "Remove" },
    ],
  },
  {
    name: "finds a waiver of itself",
    given: withKeys("waive: [{ rule: ▸unneeded-waiver, reason: None. }]"),
    want: [{ message: "unneeded-waiver cannot be waived" }],
  },
  {
    name: "accepts waivers on an entry and on a code set that leave out a finding",
    given: withKeys(
      "waive: [{ rule: empty-text, reason: The page has it so. }]",
      'statements: [{ text: "", source: page }]',
      "unlisted:",
      "  - { code: 2, name: TWO, mentionedIn: 1, retired: { note: Gone. }, waive: [{ rule: retired-without-since, reason: The page does not say. }] }",
    ),
    want: [],
  },
]);
