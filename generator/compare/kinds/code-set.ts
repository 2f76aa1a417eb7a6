import type { Kind } from "./kind.js";
import { accept, announce } from "./todo.js";
import { classes, codeSet, nothing, reader } from "./touch.js";

/** A code set as a whole: its names, its place in a response, its ranges and reservations. */
export const codeSetKinds = {
  "code-set-added": {
    level: "info",
    bump: "minor",
    title: "Code set added",
    why: "New exports; nothing that exists changes",
    todo: announce,
    changelog: "Added",
    value: "subject",
    touches: nothing,
  },

  "code-set-removed": {
    level: "error",
    bump: "major",
    title: "Code set removed",
    why: "Every use of its enum, guards and helpers stops compiling",
    todo: accept,
    changelog: "Removed",
    touches: { ...codeSet, effect: "gone" },
  },

  "code-set-renamed": {
    level: "error",
    bump: "major",
    title: "Code set renamed",
    why: "Enum, guards and helpers have new names; every import stops compiling",
    todo: accept,
    changelog: "Changed",
    touches: { ...codeSet, effect: "renamed" },
  },

  "code-set-id-changed": {
    level: "error",
    bump: "major",
    title: "Id of a code set changed",
    why: "The address of every code in it changes: lookup() and stored addresses no longer match",
    todo: accept,
    changelog: "Changed",
    touches: codeSet,
  },

  "code-set-kind-changed": {
    level: "error",
    bump: "major",
    title: "Kind of a code set changed",
    why: "Only codes have reasons: reason helpers appear or go away",
    todo: accept,
    changelog: "Changed",
    touches: codeSet,
  },

  "wire-type-changed": {
    level: "error",
    bump: "major",
    title: "Wire type changed",
    why: "Numbers and strings are different values: guards and comparisons stop matching",
    todo: accept,
    changelog: "Changed",
    touches: codeSet,
  },

  "usage-changed": {
    level: "warn",
    bump: "minor",
    title: "Usage statement changed",
    why: "The vendor says whether business logic may build on these codes",
    todo: "Check whether your handling may still build on them",
    changelog: "Changed",
    touches: codeSet,
  },

  "envelope-added": {
    level: "info",
    bump: "minor",
    title: "Place of the code in a response documented",
    why: "A reader for responses is generated",
    todo: announce,
    changelog: "Added",
    value: "subject",
    touches: nothing,
  },

  "envelope-removed": {
    level: "error",
    bump: "major",
    title: "Place of the code in a response removed",
    why: "The generated reader of responses goes away",
    todo: accept,
    changelog: "Removed",
    touches: { ...reader, effect: "gone" },
  },

  "envelope-changed": {
    level: "warn",
    bump: "minor",
    title: "Place of the code in a response changed",
    why: "The generated reader looks elsewhere in the same response",
    todo: "Check it against a recorded response of the vendor",
    changelog: "Changed",
    touches: reader,
  },

  "range-added": {
    level: "info",
    bump: "minor",
    title: "Range added",
    why: "Codes that are not listed get a class",
    todo: announce,
    changelog: "Added",
    value: "subject",
    touches: { ...classes, exhaustive: true },
  },

  "range-removed": {
    level: "error",
    bump: "major",
    title: "Range removed",
    why: "Its class leaves the type, and unlisted codes lose it",
    todo: accept,
    changelog: "Removed",
    touches: { ...classes, members: "constant", effect: "gone" },
  },

  "range-changed": {
    level: "warn",
    bump: "minor",
    title: "Range changed",
    why: "Unlisted codes get another class than before",
    todo: "Check the code that handles classes of unlisted codes",
    changelog: "Changed",
    touches: { ...classes, members: "constant" },
  },

  "code-reserved": {
    level: "info",
    bump: "patch",
    title: "Code reserved",
    why: "It must not be used for something else",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },

  "reservation-lifted": {
    level: "warn",
    bump: "patch",
    title: "Reservation of a code lifted",
    why: "Old clients and stored data may still know the code in its old meaning",
    todo: "Confirm that nobody holds the code in its old meaning any more",
    changelog: "nowhere",
    touches: nothing,
  },
} satisfies Readonly<Record<string, Kind>>;
