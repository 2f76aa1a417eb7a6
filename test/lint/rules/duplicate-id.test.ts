import { codeSet, group, testRule, vendor, withKeys } from "../lint-spec.js";

testRule("duplicate-id", "error", [
  {
    name: "finds a vendor twice",
    given: {
      "vendors/acme.yaml": vendor({ id: "▹acme" }),
      "vendors/bolt.yaml": vendor({
        id: "▸▸acme",
        codeSets: [codeSet({ name: "BoltCode" })],
      }),
    },
    want: [
      { message: 'A second vendor has the id "acme"' },
      { rule: "file-name", message: "bolt.yaml" },
    ],
  },
  {
    name: "finds a source twice",
    given: vendor({
      sources: ["id: ▹page, title: Page", "id: ▸page, title: Another page"],
    }),
    want: [{ message: 'A second source has the id "page"' }],
  },
  {
    name: "finds a group twice",
    given: vendor({
      codeSets: [
        codeSet({
          groups: [
            group("id: ▹main, title: Main, source: page", []),
            group("id: ▸main, title: More, source: page", []),
          ],
        }),
      ],
    }),
    want: [{ message: 'A second group has the id "main"' }],
  },
  {
    name: "finds a range class twice",
    given: withKeys(
      "ranges:",
      "  - { class: ▹user, max: 9, text: Up to 9 }",
      "  - { class: ▸user, min: 10, text: From 10 }",
    ),
    want: [
      { message: 'A second range has the class "user"', hint: "another class" },
    ],
  },
  {
    name: "accepts a group id in two code sets",
    given: vendor({
      codeSets: [codeSet(), codeSet({ id: "other", name: "AcmeOther" })],
    }),
    want: [],
  },
]);
