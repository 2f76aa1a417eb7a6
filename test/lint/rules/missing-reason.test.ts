import { codeSet, testRule, vendor, withEntries } from "../lint-spec.js";

testRule("missing-reason", "error", [
  {
    name: "finds codes without a reason, unlisted ones too",
    given: vendor({
      codeSets: [
        codeSet({
          more: ["unlisted: [{ code: ▸2, name: TWO, mentionedIn: 1 }]"],
          entries: [
            "code: ▸1, name: ONE, doc: { title: One }",
            "code: 1, again: true, doc: { title: Uno }",
          ],
        }),
      ],
    }),
    want: [
      { message: "The code 2 has no reason", hint: "reasons: off" },
      { message: "The code 1 has no reason" },
    ],
    reasons: "required",
  },
  {
    name: "accepts no reason where the config turns reasons off",
    given: withEntries("code: 1, name: ONE, doc: { title: One }"),
    want: [],
    reasons: "off",
  },
  {
    name: "accepts no reason where the code set holds values",
    given: vendor({ codeSets: [codeSet({ kind: "values" })] }),
    want: [],
    reasons: "required",
  },
  {
    name: "accepts a reason",
    given: withEntries("code: 1, name: ONE, reason: OK, doc: { title: One }"),
    want: [],
    reasons: "required",
  },
]);
