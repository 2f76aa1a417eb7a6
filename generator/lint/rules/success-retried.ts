import { axesPlacesOf } from "../axes-places.js";
import type { Rule } from "../rule.js";

export const successRetried: Rule = {
  id: "success-retried",
  severity: "error",
  scope: "vendor",
  needs: "reasons",
  description: "What has `outcome: success` has `retry: none`.",
  *check(context) {
    for (const { subject, axes, at } of axesPlacesOf(context, "retry")) {
      if (axes.outcome !== "success" || axes.retry === "none") continue;
      yield {
        at,
        message: `The ${subject} is a success, yet its retry is ${axes.retry}`,
        hint: 'Write "retry: none"; if there is more to do, it is no success',
      };
    }
  },
};
