import type { Kind } from "./kind.js";
import { accept, announce } from "./todo.js";
import { grown, messageKeys, messages, named, nothing } from "./touch.js";

/** The reasons themselves, and what people read. */
export const reasonKinds = {
  "reasons-introduced": {
    level: "info",
    bump: "minor",
    title: "Reasons introduced",
    why: "New exports; nothing that exists changes",
    todo: announce,
    changelog: "Added",
    touches: nothing,
  },

  "reasons-dropped": {
    level: "error",
    bump: "major",
    title: "Reasons dropped",
    why: "Every use of the reason modules stops compiling",
    todo: accept,
    changelog: "Removed",
    touches: { imports: "modules", effect: "gone" },
  },

  "reason-added": {
    level: "warn",
    bump: "minor",
    title: "Reason added",
    why: "Exhaustive matches over reasons stop compiling until they handle it",
    todo: "Add a case for it, or pass an otherwise branch",
    changelog: "Added",
    value: "subject",
    touches: grown,
  },

  "reason-removed": {
    level: "error",
    bump: "major",
    title: "Reason removed",
    why: "Code that names it stops compiling",
    todo: accept,
    changelog: "Removed",
    touches: { ...named, effect: "gone" },
  },

  "reason-redefined": {
    level: "warn",
    bump: "minor",
    title: "Reason redefined",
    why: "Every code that has it now means what the new definition says",
    todo: "Read the codes that have it against the new definition",
    changelog: "Changed",
    isWorded: true,
    touches: named,
  },

  "reason-reference-changed": {
    level: "info",
    bump: "patch",
    title: "Reference of a reason changed",
    why: "Only documentation shows it",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },

  "user-message-assigned": {
    level: "warn",
    bump: "minor",
    title: "Reason shows another message",
    why: "People read something else",
    todo: "Check the translations of applications that have their own texts by this key",
    changelog: "Changed",
    touches: { ...messageKeys, members: "from and to" },
  },

  "user-message-added": {
    level: "info",
    bump: "minor",
    title: "User message added",
    why: "Tables of texts that must have every key stop compiling until they have it",
    todo: "Add the text where you keep your own",
    changelog: "Added",
    value: "subject",
    touches: { of: "message", exhaustive: true },
  },

  "user-message-removed": {
    level: "error",
    bump: "major",
    title: "User message removed",
    why: "Tables of texts that name its key stop compiling",
    todo: accept,
    changelog: "Removed",
    touches: {
      of: "message",
      members: "constant",
      effect: "gone",
    },
  },

  "user-message-changed": {
    level: "info",
    bump: "patch",
    title: "Text of a user message changed",
    why: "People read other words",
    todo: "Read it as the person at the camera would",
    changelog: "Changed",
    touches: messages,
  },

  "neutral-message-changed": {
    level: "warn",
    bump: "minor",
    title: "Neutral message changed",
    why: "It is what people read for everything sensitive",
    todo: "Check that it does not reveal what was detected",
    changelog: "Changed",
    touches: messageKeys,
  },
} satisfies Readonly<Record<string, Kind>>;
