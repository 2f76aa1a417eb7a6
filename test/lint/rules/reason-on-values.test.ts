import { codeSet, testRule, vendor, withEntries } from "../lint-spec.js";
import { entry } from "../reasons-spec.js";

testRule("reason-on-values", "error", [
  {
    name: "finds a reason on a value",
    given: vendor({
      codeSets: [
        codeSet({
          kind: "values",
          entries: [
            "code: 1, name: ONE, ▸reason: OK, doc: { title: One }",
            "code: 2, name: TWO, doc: { title: Two }",
          ],
        }),
      ],
    }),
    want: [{ message: "1 is a value", hint: "AcmeCode holds results" }],
  },
  {
    name: "accepts a reason on a code",
    given: withEntries(entry({ reason: "OK" })),
    want: [],
  },
]);
