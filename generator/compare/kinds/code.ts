import type { Kind } from "./kind.js";
import { announce } from "./todo.js";
import { gone, grown, leaving, named, nothing } from "./touch.js";

/** Whether a code is there, and whether it is still to be used. */
export const codeKinds = {
  "code-added": {
    level: "warn",
    bump: "minor",
    title: "Code added",
    why: "Exhaustive matches and switches over the code set stop compiling until they handle it",
    todo: "Add a case for it, or pass an otherwise branch",
    changelog: "Added",
    value: "subject",
    touches: grown,
  },

  "code-removed": {
    level: "error",
    bump: "major",
    title: "Code removed",
    why: "Code that names the constant stops compiling, and responses that carry it become unknown",
    todo: "If the vendor may still send it, keep the entry and write `retired:` in it; else release a major version and accept the change",
    changelog: "Removed",
    touches: gone,
  },

  "retired-code-added": {
    level: "warn",
    bump: "minor",
    title: "Retired code added",
    why: "Exhaustive matches and switches over the code set stop compiling until they handle it",
    todo: "Add a case for it, or pass an otherwise branch",
    changelog: "Added",
    value: "subject",
    touches: grown,
  },

  "retired-code-removed": {
    level: "warn",
    bump: "major",
    title: "Retired code removed",
    why: "Code that still names the deprecated constant stops compiling",
    todo: "Release a major version",
    changelog: "Removed",
    touches: gone,
  },

  "reserved-code-reused": {
    level: "error",
    bump: "major",
    title: "Reserved code reused",
    why: "Old clients and stored data know the code in its old meaning",
    todo: "Use a code that was never used, or lift the reservation with its reason",
    changelog: "Added",
    touches: { exhaustive: true, literals: true },
  },

  "code-deprecated": {
    level: "info",
    bump: "minor",
    title: "Code deprecated",
    why: "The constant stays and editors strike it through",
    todo: announce,
    changelog: "Deprecated",
    value: "date",
    touches: leaving,
  },

  "code-undeprecated": {
    level: "info",
    bump: "minor",
    title: "Code no longer deprecated",
    why: "The mark goes away; nothing breaks",
    todo: announce,
    changelog: "Changed",
    value: "date",
    touches: nothing,
  },

  "deprecation-changed": {
    level: "info",
    bump: "patch",
    title: "Deprecation note changed",
    why: "Only documentation shows it",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },

  "code-retired": {
    level: "info",
    bump: "minor",
    title: "Code retired",
    why: "The vendor does not send it any more; the constant stays as deprecated",
    todo: "Remove its handling when no old client sends it",
    changelog: "Deprecated",
    value: "date",
    touches: leaving,
  },

  "code-unretired": {
    level: "info",
    bump: "minor",
    title: "Code no longer retired",
    why: "The vendor sends it again",
    todo: "Check that it is still handled",
    changelog: "Changed",
    value: "date",
    touches: named,
  },

  "retirement-changed": {
    level: "info",
    bump: "patch",
    title: "Retirement note changed",
    why: "Only documentation shows it",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },
} satisfies Readonly<Record<string, Kind>>;
