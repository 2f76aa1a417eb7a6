import type { Kind } from "./kind.js";
import { accept, announce, keepName } from "./todo.js";
import { meaning, nameGone, nothing, renamed } from "./touch.js";

/** The names of a code and the value behind a name. */
export const constantKinds = {
  "wire-value-changed": {
    level: "error",
    bump: "major",
    title: "Wire value changed under the same constant",
    why: "Everything still compiles and means something else: stored values and other services know the old value",
    todo: "Check it against the vendor's page; if the vendor renumbered, migrate stored values and accept the change",
    changelog: "Changed",
    touches: meaning,
  },

  "constant-renamed": {
    level: "warn",
    bump: "minor",
    title: "Constant renamed",
    why: "The old name stays as a deprecated alias, but exhaustive matches must name the new one",
    todo: "Run vendor-codes rename --project tsconfig.json in the applications",
    changelog: "Deprecated",
    touches: renamed,
  },

  "constant-rename-undone": {
    level: "error",
    bump: "major",
    title: "Renaming of a constant undone",
    why: "Code that uses the newer name stops compiling",
    todo: accept,
    changelog: "Removed",
    touches: renamed,
  },

  "constant-removed": {
    level: "error",
    bump: "major",
    title: "Constant removed",
    why: "The code stays, but code that uses this name stops compiling",
    todo: keepName,
    changelog: "Removed",
    touches: nameGone,
  },

  "constant-added": {
    level: "info",
    bump: "minor",
    title: "Constant added",
    why: "A known code has a new name",
    todo: announce,
    changelog: "Added",
    value: "subject",
    touches: { exhaustive: "named" },
  },

  "alias-added": {
    level: "info",
    bump: "minor",
    title: "Alias added",
    why: "An earlier name of the code compiles again, as deprecated",
    todo: announce,
    changelog: "Added",
    value: "subject",
    touches: nothing,
  },

  "alias-removed": {
    level: "warn",
    bump: "major",
    title: "Alias removed",
    why: "Code that still uses the earlier name stops compiling",
    todo: "Run vendor-codes rename in the applications first, then release a major version",
    changelog: "Removed",
    touches: nameGone,
  },
} satisfies Readonly<Record<string, Kind>>;
