import { codeSet, testRule, vendor } from "../lint-spec.js";
import { entry, reason, withReasons } from "../reasons-spec.js";

const other = vendor({
  id: "other",
  codeSets: [
    codeSet({
      name: "OtherCode",
      more: [
        "unlisted: [{ code: 2, name: TWO, reason: LEFT, mentionedIn: 1 }]",
      ],
    }),
  ],
});

testRule("unused-reason", "error", [
  {
    name: "finds a reason that no code has",
    given: withReasons({
      reasons: [reason(), reason({ id: "▸LEFT" })],
    }),
    want: [{ message: "No code has the reason LEFT", hint: "remove it" }],
  },
  {
    name: "finds it where no code has a reason at all",
    given: withReasons({
      reasons: [reason({ id: "▸DONE" })],
      entries: ["code: 1, name: ONE, doc: { title: One }"],
    }),
    want: [{ message: "No code has the reason DONE" }],
  },
  {
    name: "stays silent where a vendor is broken",
    given: {
      ...withReasons({ reasons: [reason(), reason({ id: "LEFT" })] }),
      "vendors/other.yaml": other.replace("name: Acme", "▸nam: Acme"),
    },
    want: [{ rule: "schema/unknown-key", message: "nam" }],
  },
  {
    name: "accepts a reason of another vendor's unlisted code, and unused ones of the catalog",
    given: {
      ...withReasons({
        head: "extends: vendor-codes",
        messages: [],
        reasons: [
          reason({ message: "all_done" }),
          reason({ id: "LEFT", message: "all_done" }),
        ],
        entries: [entry()],
      }),
      "vendors/other.yaml": other,
    },
    want: [],
  },
]);
