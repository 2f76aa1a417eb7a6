import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { repeated } from "../walk.js";

export const duplicateTranslation: Rule = {
  id: "duplicate-translation",
  severity: "error",
  scope: "catalog",
  isStrict: true,
  isIdentity: true,
  description: "A text is translated once.",
  *check({ catalog }) {
    for (const { item, first } of repeated(
      catalog.translations,
      ({ text }) => text,
    )) {
      yield {
        at: below(item.origin, "text"),
        message: "This text is translated a second time",
        hint: "Keep one of the two; white space makes no difference",
        related: [
          {
            at: below(first.origin, "text"),
            message: "It is translated here first",
          },
        ],
      };
    }
  },
};
