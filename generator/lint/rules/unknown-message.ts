import { didYouMean } from "../did-you-mean.js";
import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";

export const unknownMessage: Rule = {
  id: "unknown-message",
  severity: "error",
  scope: "catalog",
  isStrict: true,
  description: "The message of a reason is the key of a message.",
  *check({ catalog, ownReasons }) {
    const keys = catalog.messages.map(({ key }) => key);
    const known = new Set(keys);
    for (const { message, origin } of ownReasons) {
      if (known.has(message)) continue;
      yield {
        at: below(origin, "message"),
        message: `There is no message "${message}"`,
        hint:
          keys.length === 0
            ? 'Add "messages:" with this key, or "extends: vendor-codes" to use the messages of the catalog'
            : didYouMean(message, keys),
      };
    }
  },
};
