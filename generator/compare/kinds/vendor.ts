import type { Kind } from "./kind.js";
import { accept, announce } from "./todo.js";
import { nothing } from "./touch.js";

/** A vendor as a whole. */
export const vendorKinds = {
  "vendor-added": {
    level: "info",
    bump: "minor",
    title: "Vendor added",
    why: "New exports; nothing that exists changes",
    todo: announce,
    changelog: "Added",
    value: "subject",
    touches: nothing,
  },

  "vendor-removed": {
    level: "error",
    bump: "major",
    title: "Vendor removed",
    why: "Every import of the vendor's modules stops compiling",
    todo: accept,
    changelog: "Removed",
    touches: { imports: "modules", effect: "gone" },
  },

  "vendor-renamed": {
    level: "info",
    bump: "patch",
    title: "Display name of the vendor changed",
    why: "Only documentation shows it",
    todo: announce,
    changelog: "Changed",
    touches: nothing,
  },

  "language-changed": {
    level: "info",
    bump: "patch",
    title: "Language of the vendor's texts changed",
    why: "It decides which texts need a translation",
    todo: announce,
    changelog: "Changed",
    touches: nothing,
  },
} satisfies Readonly<Record<string, Kind>>;
