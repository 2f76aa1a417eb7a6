import { axesPlacesOf } from "../axes-places.js";
import type { Rule } from "../rule.js";

export const recaptureWithoutUser: Rule = {
  id: "recapture-without-user",
  severity: "error",
  scope: "vendor",
  needs: "reasons",
  description:
    "What has `retry: recapture` has `actor: user`, for only a person can give a new sample.",
  *check(context) {
    for (const place of axesPlacesOf(context, "actor", "retry")) {
      const { actor, retry } = place.axes;
      if (retry !== "recapture" || actor === "user") continue;
      yield {
        at: place.at,
        message: `The ${place.subject} asks for a new sample, which only the user can give, yet its actor is ${actor}`,
        hint: 'Write "actor: user", or another retry than recapture',
      };
    }
  },
};
