import { axesPlacesOf } from "../axes-places.js";
import type { Rule } from "../rule.js";

export const sensitiveSpecific: Rule = {
  id: "sensitive-specific",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  needs: "reasons",
  description:
    "What has a sensitivity other than `none` never has `visibility: specific`.",
  *check(context) {
    for (const place of axesPlacesOf(context, "visibility", "sensitivity")) {
      const { sensitivity, visibility } = place.axes;
      if (sensitivity === "none" || visibility !== "specific") continue;
      yield {
        at: place.at,
        message: `The ${place.subject} has sensitivity ${sensitivity}, so a person must not be told it, yet its visibility is specific`,
        hint: 'Write "visibility: generic", or "internal" if it is for logs and staff only',
      };
    }
  },
};
