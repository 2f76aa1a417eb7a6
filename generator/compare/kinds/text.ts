import type { Kind } from "./kind.js";
import { announce, recheck } from "./todo.js";
import { meaning, nothing } from "./touch.js";

/** What the vendor says of a code, and what we add to it. */
export const textKinds = {
  "text-added": {
    level: "info",
    bump: "patch",
    title: "Documented text added",
    why: "The vendor says more about the code",
    todo: recheck,
    changelog: "text",
    value: "subject",
    touches: nothing,
  },

  "text-removed": {
    level: "info",
    bump: "patch",
    title: "Documented text removed",
    why: "The vendor says less about the code",
    todo: recheck,
    changelog: "text",
    touches: nothing,
  },

  "text-changed": {
    level: "info",
    bump: "patch",
    title: "Documented text changed",
    why: "The vendor words it differently",
    todo: "Nothing if it means the same; if not, check that the reason still fits",
    changelog: "text",
    isWorded: true,
    touches: nothing,
  },

  "text-redefined": {
    level: "warn",
    bump: "patch",
    title: "Documented text changed, meaning may have moved",
    why: "Its meaning may have moved: vendors redefine codes under the same number, and no compiler sees it",
    todo: recheck,
    changelog: "text",
    isWorded: true,
    touches: meaning,
  },

  "platforms-changed": {
    level: "info",
    bump: "patch",
    title: "Platforms of a documented text changed",
    why: "The vendor returns it on other platforms",
    todo: recheck,
    changelog: "text",
    touches: nothing,
  },

  "translation-changed": {
    level: "info",
    bump: "patch",
    title: "Translation changed",
    why: "Only documentation shows it",
    todo: announce,
    changelog: "text",
    touches: nothing,
  },

  "erratum-added": {
    level: "info",
    bump: "patch",
    title: "Erratum added",
    why: "A mistake of the vendor's page is on record",
    todo: announce,
    changelog: "text",
    value: "subject",
    touches: nothing,
  },

  "erratum-removed": {
    level: "info",
    bump: "patch",
    title: "Erratum removed",
    why: "A mistake of the vendor's page is off the record",
    todo: announce,
    changelog: "text",
    touches: nothing,
  },

  "erratum-changed": {
    level: "info",
    bump: "patch",
    title: "Erratum changed",
    why: "What is on record about the vendor's page reads differently",
    todo: announce,
    changelog: "text",
    touches: nothing,
  },

  "note-changed": {
    level: "info",
    bump: "patch",
    title: "Note changed",
    why: "Only documentation shows it",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },

  "mention-changed": {
    level: "info",
    bump: "patch",
    title: "Evidence of an unlisted code changed",
    why: "Another code of the page mentions it",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },
} satisfies Readonly<Record<string, Kind>>;
