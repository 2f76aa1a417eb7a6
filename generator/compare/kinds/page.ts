import type { Kind } from "./kind.js";
import { announce, recheck } from "./todo.js";
import { nothing } from "./touch.js";

/** The vendor's page: its address, its tables and their rows, and what we waive there. */
export const pageKinds = {
  "source-added": {
    level: "info",
    bump: "patch",
    title: "Source added",
    why: "Another page of the vendor is read",
    todo: announce,
    changelog: "nowhere",
    value: "subject",
    touches: nothing,
  },

  "source-removed": {
    level: "info",
    bump: "patch",
    title: "Source removed",
    why: "A page of the vendor is no longer read",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },

  "source-moved": {
    level: "info",
    bump: "patch",
    title: "Source moved",
    why: "The vendor's page has another address",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },

  "source-rechecked": {
    level: "info",
    bump: "patch",
    title: "Source read again",
    why: "The date of the page or of the reading changed",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },

  "source-changed": {
    level: "info",
    bump: "patch",
    title: "Source changed",
    why: "Id or title of a page; only documentation shows it",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },

  "group-added": {
    level: "info",
    bump: "patch",
    title: "Group added",
    why: "The vendor's page has another table",
    todo: announce,
    changelog: "text",
    value: "subject",
    touches: nothing,
  },

  "group-removed": {
    level: "info",
    bump: "patch",
    title: "Group removed",
    why: "The vendor's page has a table less",
    todo: announce,
    changelog: "text",
    touches: nothing,
  },

  "group-changed": {
    level: "info",
    bump: "patch",
    title: "Group changed",
    why: "Title, id or source of a table changed",
    todo: announce,
    changelog: "text",
    touches: nothing,
  },

  "row-added": {
    level: "info",
    bump: "patch",
    title: "Row added",
    why: "The vendor's page has another row of the code",
    todo: recheck,
    changelog: "text",
    value: "subject",
    touches: nothing,
  },

  "row-removed": {
    level: "info",
    bump: "patch",
    title: "Row removed",
    why: "The vendor's page has one row of the code less",
    todo: recheck,
    changelog: "text",
    touches: nothing,
  },

  "row-moved": {
    level: "info",
    bump: "patch",
    title: "Row moved to another group",
    why: "The row stands in another table of the vendor's page",
    todo: recheck,
    changelog: "text",
    touches: nothing,
  },

  "statement-added": {
    level: "info",
    bump: "patch",
    title: "Statement added",
    why: "The vendor says something that governs the code set",
    todo: "Read it; it may restrict how the codes may be used",
    changelog: "text",
    value: "subject",
    touches: nothing,
  },

  "statement-removed": {
    level: "info",
    bump: "patch",
    title: "Statement removed",
    why: "The vendor no longer says it",
    todo: "Check what was built on it",
    changelog: "text",
    touches: nothing,
  },

  "statement-changed": {
    level: "info",
    bump: "patch",
    title: "Statement changed",
    why: "The vendor words differently what governs the code set",
    todo: "Read it; it may restrict how the codes may be used",
    changelog: "text",
    touches: nothing,
  },

  "waiver-added": {
    level: "info",
    bump: "none",
    title: "Waiver added",
    why: "A rule no longer reports here",
    todo: "Check the reason given",
    changelog: "nowhere",
    value: "subject",
    touches: nothing,
  },

  "waiver-removed": {
    level: "info",
    bump: "none",
    title: "Waiver removed",
    why: "A rule reports here again",
    todo: announce,
    changelog: "nowhere",
    touches: nothing,
  },

  "waiver-changed": {
    level: "info",
    bump: "none",
    title: "Waiver changed",
    why: "Rule or reason of a waiver changed",
    todo: "Check the reason given",
    changelog: "nowhere",
    touches: nothing,
  },
} satisfies Readonly<Record<string, Kind>>;
