import { codeSet, testRule, vendor, withEntries } from "../lint-spec.js";

function textual(wire: string, ...lines: readonly string[]): string {
  return vendor({ codeSets: [codeSet({ wire, entries: lines })] });
}

testRule("wire-type", "error", [
  {
    name: "finds digits in quotes where integers are sent",
    given: withEntries('code: ▸"1001", name: ONE, doc: { title: One }'),
    want: [{ message: '"1001" is a text', hint: "Write 1001 without quotes" }],
  },
  {
    name: "finds a text where integers are sent",
    given: withEntries("code: ▸OK, name: ONE, doc: { title: One }"),
    want: [{ message: '"OK" is a text', hint: '"wire: string"' }],
  },
  {
    name: "finds a number where texts are sent, and quotes it as it is written",
    given: textual("string", "code: ▸007, name: BOND, doc: { title: Bond }"),
    want: [
      {
        message: '007 is a number, but AcmeCode has "wire: string"',
        hint: 'Put it in quotes: "007"',
      },
    ],
  },
  {
    name: "finds a number that is a label",
    given: textual("none", "code: ▸5, name: FIVE, doc: { title: Five }"),
    want: [{ message: '"wire: none"', hint: '"5"' }],
  },
  {
    name: "finds every other place of a code",
    given: vendor({
      codeSets: [
        codeSet({
          more: [
            'unlisted: [{ code: ▸"2", name: TWO, mentionedIn: ▸"1" }]',
            "reserved: [{ code: ▸X, note: Old. }]",
          ],
          entries: [
            'code: 1, name: ONE, doc: { title: One }, deprecated: { note: Old., replacedBy: ▸"3" }',
            'code: 3, name: THREE, doc: { title: Three }, retired: { replacedBy: ▸"1" }',
          ],
        }),
      ],
    }),
    want: [
      { message: '"2" is a text' },
      { message: '"1" is a text' },
      { message: '"X" is a text' },
      { message: '"3" is a text' },
      { message: '"1" is a text' },
    ],
  },
  {
    name: "leaves digits in groups to canonical-integer",
    given: withEntries("code: ▸30_000, name: ONE, doc: { title: One }"),
    want: [{ rule: "canonical-integer", message: "30_000 as a text" }],
  },
  {
    name: "accepts integers where integers are sent",
    given: withEntries("code: -1, name: ONE, doc: { title: One }"),
    want: [],
  },
  {
    name: "accepts texts and labels",
    given: textual("none", 'code: "007", name: BOND, doc: { title: Bond }'),
    want: [],
  },
]);
