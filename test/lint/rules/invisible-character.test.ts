import {
  testRule,
  translations,
  vendor,
  withEntries,
  withKeys,
} from "../lint-spec.js";
import { neutralMessage, reason, withReasons } from "../reasons-spec.js";

testRule("invisible-character", "warning", [
  ...[
    { given: "\u200b", shown: "U+200B (zero-width)" },
    { given: "\u200d", shown: "U+200D (zero-width)" },
    { given: "\u2060", shown: "U+2060 (zero-width)" },
    { given: "\u202e", shown: "U+202E (bidi control)" },
    { given: "\u2066", shown: "U+2066 (bidi control)" },
    { given: "\u061c", shown: "U+061C (bidi control)" },
    { given: "\ufeff", shown: "U+FEFF (byte order mark)" },
    { given: "\u2028", shown: "U+2028 (line or paragraph separator)" },
    { given: "\u00ad", shown: "U+00AD (soft hyphen)" },
    { given: "\\0", shown: "U+0000 (control)" },
    { given: "\\r", shown: "U+000D (control)" },
    { given: "\u007f", shown: "U+007F (control)" },
    { given: "\\x85", shown: "U+0085 (control)" },
    { given: "\u3164", shown: "U+3164 (blank letter)" },
    { given: "\\ud800", shown: "U+D800 (half of a surrogate pair)" },
    { given: "\\U000E0041", shown: "U+E0041 (tag character)" },
  ].map(({ given, shown }) => ({
    name: `finds ${shown}`,
    given: withEntries(`code: 1, name: ONE, doc: { title: ▸"O${given}ne" }`),
    want: [
      {
        message: `This text holds ${shown}, which cannot be seen`,
        hint: "waive",
      },
    ],
  })),
  {
    name: "says where the first one stands, and names each once",
    given: withEntries(
      'code: 1, name: ONE, doc: { title: ▸"see the light\u200b and \u202e the\u200b end" }',
    ),
    want: [
      {
        message:
          'U+200B (zero-width), U+202E (bidi control), which cannot be seen; the first one stands after "see the light"',
      },
    ],
  },
  {
    name: "finds one at the start of a text",
    given: withEntries('code: 1, name: ONE, doc: { title: ▸"\u200bOne" }'),
    want: [{ message: "stands at the start" }],
  },
  {
    name: "finds curated texts, vendor names and translations",
    given: {
      "translations/en.yaml": translations('text: 一, en: ▸"One\u200b"'),
      "vendors/acme.yaml": vendor({ language: "zh" })
        .replace("name: Acme", 'name: ▸"Ac\u00adme"')
        .replace("title: One }", 'title: 一 }, note: ▸"Note\u200b"'),
    },
    want: [{ message: "U+200B" }, { message: "U+00AD" }, { message: "U+200B" }],
  },
  {
    name: "finds reasons and messages",
    given: withReasons({
      messages: ['key: done, en: ▸"Do\u200bne.", zh: 完成。', neutralMessage],
      reasons: [reason({ definition: '▸"Done\u00ad."' })],
    }),
    want: [{ message: "U+200B" }, { message: "U+00AD" }],
  },
  {
    name: "accepts a finding that is waived with a reason",
    given: withKeys(
      'statements: [{ text: "To\u200bken", source: page }]',
      "waive: [{ rule: invisible-character, reason: The vendor breaks lines so. }]",
    ),
    want: [],
  },
  {
    name: "accepts what can be seen, and line ends and tabs",
    given: withEntries(
      'code: 1, name: ONE, doc: { title: "né\u00a0 图片 😀 ❤️ a\\tb\\nc \\ud83d\\ude00" }',
    ),
    want: [],
  },
]);
