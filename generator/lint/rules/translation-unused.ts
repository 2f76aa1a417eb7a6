import { below } from "../../model/model.js";
import { closest } from "../../text/closest.js";
import type { Rule } from "../rule.js";
import { documentedOf, foreignOf } from "../walk.js";

export const translationUnused: Rule = {
  id: "translation-unused",
  severity: "warning",
  scope: "catalog",
  description:
    "A translation belongs to a documented text of a vendor in another language than English.",
  *check({ catalog }) {
    const used = new Set<string>();
    const untranslated = new Set<string>();
    for (const { documented } of documentedOf(foreignOf(catalog))) {
      used.add(documented.text);
      if (documented.en === undefined) untranslated.add(documented.text);
    }
    for (const { text, origin } of catalog.translations) {
      if (used.has(text)) continue;
      const reworded = closest(text, untranslated);
      yield {
        at: below(origin, "text"),
        message: "No vendor documents this text",
        hint:
          reworded === undefined
            ? "Remove the translation"
            : `If the vendor has reworded it, translate anew: ${JSON.stringify(reworded)}`,
      };
    }
  },
};
