import type { Kind } from "./kind.js";
import { announce, review } from "./todo.js";
import { nothing, reasoned } from "./touch.js";

/** What a code means: of a code by its overrides, or of a reason and so of every code that has it. */
export const meaningKinds = {
  "reason-given": {
    level: "info",
    bump: "minor",
    title: "Reason given",
    why: "Handlers of reasons now see the code",
    todo: announce,
    changelog: "Changed",
    touches: reasoned,
  },

  "reason-withdrawn": {
    level: "error",
    bump: "major",
    title: "Reason withdrawn",
    why: "Handlers of reasons no longer see the code",
    todo: review,
    changelog: "Changed",
    touches: reasoned,
  },

  "reason-changed": {
    level: "error",
    bump: "major",
    title: "Reason changed",
    why: "Every handler of reasons treats the code differently, without a compile error",
    todo: review,
    changelog: "Changed",
    isAcceptedWithConsequences: true,
    touches: reasoned,
  },

  "reason-loosened": {
    level: "error",
    bump: "major",
    title: "Reason changed, and more may be revealed",
    why: "What was kept from the person at the camera can now be shown: it may reveal attack detection",
    todo: "Have the people who own fraud and privacy confirm it, then accept the change",
    changelog: "Changed",
    isAcceptedWithConsequences: true,
    touches: reasoned,
  },

  "outcome-changed": {
    level: "error",
    bump: "major",
    title: "Outcome changed",
    why: "The same code now ends a check differently, without a compile error",
    todo: review,
    changelog: "Changed",
    touches: reasoned,
  },

  "retry-changed": {
    level: "warn",
    bump: "minor",
    title: "Retry changed",
    why: "Handlers try again in another way",
    todo: "Check flows and limits that build on it",
    changelog: "Changed",
    touches: reasoned,
  },

  "actor-changed": {
    level: "warn",
    bump: "minor",
    title: "Actor changed",
    why: "Somebody else must act on the code",
    todo: "Check alerts and routing that build on it",
    changelog: "Changed",
    touches: reasoned,
  },

  "severity-changed": {
    level: "warn",
    bump: "minor",
    title: "Severity changed",
    why: "Logs and alerts change",
    todo: "Check alerts that build on it",
    changelog: "Changed",
    touches: reasoned,
  },

  "artefact-changed": {
    level: "warn",
    bump: "minor",
    title: "Artefact changed",
    why: "Another picture or document is asked for again",
    todo: "Check the screens that build on it",
    changelog: "Changed",
    touches: reasoned,
  },

  "certainty-changed": {
    level: "warn",
    bump: "minor",
    title: "Certainty changed",
    why: "Whether the same input gives the same answer is seen differently",
    todo: "Check retries that build on it",
    changelog: "Changed",
    touches: reasoned,
  },

  "retry-limit-changed": {
    level: "info",
    bump: "minor",
    title: "Limit of retries changed",
    why: "Handlers wait or repeat differently",
    todo: "Check limits that build on it",
    changelog: "Changed",
    touches: reasoned,
  },

  "sensitivity-loosened": {
    level: "error",
    bump: "major",
    title: "Sensitivity loosened",
    why: "What was kept from the person at the camera can now be shown: it may reveal attack detection",
    todo: "Have the people who own fraud and privacy confirm it, then accept the change",
    changelog: "Changed",
    touches: reasoned,
  },

  "sensitivity-tightened": {
    level: "warn",
    bump: "minor",
    title: "Sensitivity tightened",
    why: "People now read a neutral message instead of a specific one",
    todo: "Check screens and support texts",
    changelog: "Changed",
    touches: reasoned,
  },

  "sensitivity-changed": {
    level: "warn",
    bump: "minor",
    title: "Sensitivity changed",
    why: "It is sensitive for another cause",
    todo: "Check the rules that build on it",
    changelog: "Changed",
    touches: reasoned,
  },

  "visibility-widened": {
    level: "error",
    bump: "major",
    title: "Visibility widened",
    why: "People are told more than before: it may reveal attack detection",
    todo: "Have the people who own fraud and privacy confirm it, then accept the change",
    changelog: "Changed",
    touches: reasoned,
  },

  "visibility-narrowed": {
    level: "warn",
    bump: "minor",
    title: "Visibility narrowed",
    why: "People are told less than before",
    todo: "Check screens and support texts",
    changelog: "Changed",
    touches: reasoned,
  },

  "override-changed": {
    level: "info",
    bump: "patch",
    title: "Override changed without effect",
    why: "The code means what it meant",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },

  "reasoning-changed": {
    level: "info",
    bump: "patch",
    title: "Reasoning changed",
    why: "Why this reason was chosen reads differently",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },

  "doubt-changed": {
    level: "info",
    bump: "patch",
    title: "Doubt changed",
    why: "What is uncertain about the code reads differently",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },
} satisfies Readonly<Record<string, Kind>>;
