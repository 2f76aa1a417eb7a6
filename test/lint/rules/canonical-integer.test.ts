import {
  codeSet,
  testRule,
  vendor,
  withEntries,
  withKeys,
} from "../lint-spec.js";

testRule("canonical-integer", "error", [
  ...[
    { given: "007", message: "YAML reads it as 7", hint: '"wire: string"' },
    { given: "0x10", message: "YAML reads it as 16", hint: "Write 16" },
    { given: "0o17", message: "YAML reads it as 15", hint: "Write 15" },
    { given: "1e3", message: "YAML reads it as 1000", hint: "Write 1000" },
    { given: "1.0", message: "YAML reads it as 1", hint: "Write 1" },
    { given: "+7", message: "YAML reads it as 7", hint: "Write 7" },
    { given: "-0", message: "YAML reads it as 0", hint: "Write 0" },
    { given: "30_000", message: "30_000 as a text", hint: "Write 30000" },
    {
      given: "9007199254740993",
      message: "YAML makes it 9007199254740992",
      hint: "largest integer is 9007199254740991",
    },
  ].map(({ given, message, hint }) => ({
    name: `finds ${given}`,
    given: withEntries(`code: ▸${given}, name: ONE, doc: { title: One }`),
    want: [{ message, hint }],
  })),
  {
    name: "finds every other place of an integer",
    given: vendor({
      codeSets: [
        codeSet({
          more: [
            "ranges: [{ class: all, min: ▸0x0, max: ▸+99, text: All }]",
            "unlisted: [{ code: ▸02, name: TWO, mentionedIn: ▸01 }]",
            "reserved: [{ code: ▸1e1, note: Old. }]",
          ],
          entries: [
            "code: 1, name: ONE, doc: { title: One }, retired: { replacedBy: ▸03 }",
            "code: 3, name: THREE, doc: { title: Three }",
          ],
        }),
      ],
    }),
    want: [
      { message: "0x0" },
      { message: "+99" },
      { message: "02" },
      { message: "01" },
      { message: "1e1" },
      { message: "03" },
    ],
  },
  {
    name: "accepts plain integers",
    given: withEntries(
      "code: 0, name: ZERO, doc: { title: Zero }",
      "code: -1, name: MINUS_ONE, doc: { title: Minus one }",
      "code: 9007199254740991, name: MOST, doc: { title: Most }",
    ),
    want: [],
  },
  {
    name: "accepts a range without leading zeros",
    given: withKeys("ranges: [{ class: all, min: 0, max: 10, text: All }]"),
    want: [],
  },
  {
    name: "accepts any form in quotes where texts are sent",
    given: vendor({
      codeSets: [
        codeSet({
          wire: "string",
          entries: ['code: "30_000", name: ONE, doc: { title: One }'],
        }),
      ],
    }),
    want: [],
  },
]);
