import { codeSet, testRule, translations, vendor } from "../lint-spec.js";

const acme = vendor({
  language: "zh",
  codeSets: [
    codeSet({
      entries: [
        "code: 1, name: ONE, doc: { title: 失败 了 }",
        "code: 2, name: TWO, doc: { title: 失败了 }",
      ],
    }),
  ],
});

testRule("duplicate-translation", "error", [
  {
    name: "finds a text that differs in white space only",
    given: {
      "translations/en.yaml": translations(
        "text: ▹失败 了, en: Failed",
        "text: 失败了, en: Failed",
        'text: ▸"失败  了", en: Has failed',
      ),
      "vendors/acme.yaml": acme,
    },
    want: [{ message: "translated a second time", hint: "Keep one" }],
  },
  {
    name: "accepts two texts with one translation",
    given: {
      "translations/en.yaml": translations(
        "text: 失败 了, en: Failed",
        "text: 失败了, en: Failed",
      ),
      "vendors/acme.yaml": acme,
    },
    want: [],
  },
]);
