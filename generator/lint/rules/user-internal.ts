import { axesPlacesOf } from "../axes-places.js";
import type { Rule } from "../rule.js";

export const userInternal: Rule = {
  id: "user-internal",
  severity: "error",
  scope: "vendor",
  needs: "reasons",
  description:
    "What has `actor: user` never has `visibility: internal`, for a person cannot act on what is not shown.",
  *check(context) {
    for (const place of axesPlacesOf(context, "visibility", "actor")) {
      const { actor, visibility } = place.axes;
      if (actor !== "user" || visibility !== "internal") continue;
      yield {
        at: place.at,
        message: `The ${place.subject} needs the user to act, yet its visibility is internal`,
        hint: 'Write "visibility: specific" or "generic", or name who else must act',
      };
    }
  },
};
