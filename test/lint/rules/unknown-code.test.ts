import { codeSet, testRule, vendor, withEntries } from "../lint-spec.js";

const two = "code: 1002, name: TWO, doc: { title: Two }";

function unlisted(...lines: readonly string[]): string {
  return vendor({
    codeSets: [
      codeSet({
        more: ["unlisted:", ...lines.map((line) => `  - { ${line} }`)],
        entries: [two],
      }),
    ],
  });
}

testRule("unknown-code", "error", [
  {
    name: "finds a replacement that does not exist",
    given: withEntries(
      "code: 7, name: ONE, doc: { title: One }, deprecated: { note: Old., replacedBy: ▸1003 }",
      two,
    ),
    want: [{ message: "AcmeCode has no code 1003", hint: 'mean "1002"' }],
  },
  {
    name: "finds the replacement of a retired code",
    given: withEntries(
      "code: 7, name: ONE, doc: { title: One }, retired: { replacedBy: ▸5 }",
      two,
    ),
    want: [{ message: "AcmeCode has no code 5", hint: "one of: 1002" }],
  },
  {
    name: "finds a code that replaces itself",
    given: withEntries(
      "code: 7, name: ONE, doc: { title: One }, retired: { replacedBy: ▸7 }",
    ),
    want: [{ message: '"replacedBy" of 7 names the code itself' }],
  },
  {
    name: "finds a code that mentions itself",
    given: unlisted("code: 8, name: EIGHT, mentionedIn: ▸8"),
    want: [{ message: '"mentionedIn" of 8 names the code itself' }],
  },
  {
    name: "finds a mention in a code without a row",
    given: unlisted(
      "code: 8, name: EIGHT, mentionedIn: 1002",
      "code: 9, name: NINE, mentionedIn: ▸8",
    ),
    want: [{ message: "8 has no row", hint: "1002" }],
  },
  {
    name: "leaves a code of the wrong type to wire-type",
    given: unlisted('code: 8, name: EIGHT, mentionedIn: ▸"5"'),
    want: [{ rule: "wire-type", message: '"5" is a text' }],
  },
  {
    name: "accepts other codes, and an unlisted one as replacement",
    given: vendor({
      codeSets: [
        codeSet({
          more: ["unlisted: [{ code: 8, name: EIGHT, mentionedIn: 1002 }]"],
          entries: [
            two,
            "code: 7, name: ONE, doc: { title: One }, retired: { replacedBy: 8 }",
          ],
        }),
      ],
    }),
    want: [],
  },
]);
