import { codeSet, testRule, translations, vendor } from "../lint-spec.js";

function acme(language: string, title: string): string {
  return vendor({
    language,
    codeSets: [
      codeSet({ entries: [`code: 1, name: ONE, doc: { title: ${title} }`] }),
    ],
  });
}

testRule("translation-unused", "warning", [
  {
    name: "finds a translation of a text that nobody documents",
    given: {
      "translations/en.yaml": translations(
        "text: 失败, en: Failed",
        "text: ▸成功, en: Succeeded",
      ),
      "vendors/acme.yaml": acme("zh", "失败"),
    },
    want: [{ message: "No vendor documents this text", hint: "Remove" }],
  },
  {
    name: "proposes the text that the vendor has reworded",
    given: {
      "translations/en.yaml": translations("text: ▸人脸检测失败, en: Failed"),
      "vendors/acme.yaml": acme("zh", "▸人脸检测已失败"),
    },
    want: [
      { message: "No vendor documents this text", hint: '"人脸检测已失败"' },
      { rule: "translation-missing", message: "no English translation" },
    ],
  },
  {
    name: "does not count the text of an English vendor",
    given: {
      "translations/en.yaml": translations("text: ▸失败, en: Failed"),
      "vendors/acme.yaml": acme("en", "失败"),
    },
    want: [{ message: "No vendor documents this text" }],
  },
  {
    name: "accepts a translation in use",
    given: {
      "translations/en.yaml": translations("text: ' 失败 ', en: Failed"),
      "vendors/acme.yaml": acme("zh", "失败"),
    },
    want: [],
  },
]);
