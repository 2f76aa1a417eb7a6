import {
  codeSet,
  group,
  testRule,
  translations,
  vendor,
} from "../lint-spec.js";

function chinese(...lines: readonly string[]): string {
  return vendor({
    language: "zh-CN",
    codeSets: [codeSet({ entries: lines })],
  });
}

testRule("translation-missing", "warning", [
  {
    name: "finds each text once, wherever it stands",
    given: vendor({
      language: "zh-CN",
      sources: ["id: page, title: ▸错误码"],
      codeSets: [
        codeSet({
          more: [
            "statements: [{ text: ▸注意, source: page }]",
            "ranges: [{ class: all, min: 0, text: ▸全部 }]",
          ],
          groups: [
            group("id: main, title: ▸通用, source: page", [
              "code: 1, name: ONE, doc: { title: ▸失败, attributes: { button: ▸确定 } }",
              "code: 2, name: TWO, doc: { title: 失败 }",
            ]),
          ],
        }),
      ],
    }),
    want: ["错误码", "注意", "全部", "通用", "失败", "确定"].map((text) => ({
      message: "no English translation",
      hint: `- text: "${text}"`,
    })),
  },
  {
    name: "finds one such letter among others",
    given: chinese("code: 1, name: ONE, doc: { title: ▸SDK 错 error }"),
    want: [{ message: "no English translation" }],
  },
  {
    name: "accepts Latin letters, signs, digits and punctuation",
    given: chinese(
      "code: 1, name: ONE, doc: { title: 'Ünïcode ＡＢＣ 5 µs ª：（1）、ʼ ①' }",
    ),
    want: [],
  },
  {
    name: "accepts a translated text",
    given: {
      "translations/en.yaml": translations("text: 失败 了, en: Failed"),
      "vendors/acme.yaml": chinese(
        "code: 1, name: ONE, doc: { title: '失败   了' }",
      ),
    },
    want: [],
  },
  {
    name: "accepts any text of an English vendor",
    given: vendor({ language: "en-GB" }).replace("title: One", "title: 失败"),
    want: [],
  },
]);
