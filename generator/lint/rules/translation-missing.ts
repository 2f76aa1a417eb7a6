import type { Rule } from "../rule.js";
import { documentedOf, foreignOf, originOf } from "../walk.js";

/**
 * A letter of another script than Latin. Letters that scripts share, such as the micro sign, do not
 * count: they stand in English texts as well.
 */
const foreignLetter =
  /[^\P{L}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

export const translationMissing: Rule = {
  id: "translation-missing",
  severity: "warning",
  scope: "catalog",
  description:
    "A documented text in another script than Latin has an English translation (other languages in Latin script are not detected).",
  *check({ catalog }) {
    const reported = new Set<string>();
    for (const place of documentedOf(foreignOf(catalog))) {
      const { text, en } = place.documented;
      if (en !== undefined) continue;
      if (reported.has(text) || !foreignLetter.test(text)) continue;
      reported.add(text);
      yield {
        at: originOf(place),
        message: "This text has no English translation",
        hint: `Add it to translations/en.yaml, with its "en": - text: ${JSON.stringify(text)}`,
      };
    }
  },
};
