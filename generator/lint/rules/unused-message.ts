import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";

export const unusedMessage: Rule = {
  id: "unused-message",
  severity: "warning",
  scope: "catalog",
  description:
    "A message that the spec adds is the message of some reason, or the neutral one.",
  *check({ catalog: { messages, reasons } }) {
    const used = new Set(reasons.map(({ message }) => message));
    for (const { key, isNeutral, isInherited, origin } of messages) {
      if (isInherited || isNeutral || used.has(key)) continue;
      yield {
        at: below(origin, "key"),
        message: `No reason has the message "${key}"`,
        hint: "Give it to the reasons that it answers, or remove it",
      };
    }
  },
};
