import { codeSet, testRule, vendor, withEntries } from "../lint-spec.js";
import { entry } from "../reasons-spec.js";

testRule("override-without-reason", "error", [
  {
    name: "finds all that is about a reason on a code without one",
    given: withEntries(
      "code: 1, name: ONE, ▸overrides: { severity: error }, ▸doubt: Which?, ▸reasoning: So., doc: { title: One }",
    ),
    want: [
      { message: 'The code 1 has "overrides" but', hint: 'Add "reason:"' },
      { message: 'The code 1 has "doubt" but' },
      { message: 'The code 1 has "reasoning" but' },
    ],
  },
  {
    name: "finds it on an unlisted code",
    given: vendor({
      codeSets: [
        codeSet({
          more: [
            "unlisted: [{ code: 2, name: TWO, ▸doubt: Which?, mentionedIn: 1 }]",
          ],
        }),
      ],
    }),
    want: [{ message: 'The code 2 has "doubt"' }],
  },
  {
    name: "proposes no reason for a value",
    given: vendor({
      codeSets: [
        codeSet({
          kind: "values",
          entries: ["code: 1, name: ONE, ▸doubt: Which?, doc: { title: One }"],
        }),
      ],
    }),
    want: [
      { message: 'The code 1 has "doubt"', hint: "values have no reason" },
    ],
  },
  {
    name: "accepts all of it beside a reason",
    given: withEntries(
      entry({
        reason: "OK",
        overrides: "{ severity: error }",
        doubt: "Which?",
        reasoning: "So.",
      }),
    ),
    want: [],
  },
]);
