import type { ChangeKind } from "../change.js";

/** The sections of https://keepachangelog.com that changes of codes fall into, in their order. */
export const changelogSections = [
  "Added",
  "Changed",
  "Deprecated",
  "Removed",
] as const;

export type ChangelogSection = (typeof changelogSections)[number];

/**
 * Where a kind of change is told: in a section; as `text`, counted per vendor; or nowhere, for what
 * nobody sees who uses the package.
 */
export function placeInChangelog(
  kind: ChangeKind,
): ChangelogSection | "text" | "nowhere" {
  return places[kind];
}

// prettier-ignore
const places: Readonly<Record<ChangeKind, ChangelogSection | "text" | "nowhere">> = {
  "vendor-added": "Added",
  "vendor-removed": "Removed",
  "vendor-renamed": "Changed",
  "language-changed": "Changed",

  "code-set-added": "Added",
  "code-set-removed": "Removed",
  "code-set-renamed": "Changed",
  "code-set-id-changed": "Changed",
  "code-set-kind-changed": "Changed",
  "wire-type-changed": "Changed",
  "usage-changed": "Changed",
  "envelope-added": "Added",
  "envelope-removed": "Removed",
  "envelope-changed": "Changed",
  "range-added": "Added",
  "range-removed": "Removed",
  "range-changed": "Changed",
  "code-reserved": "nowhere",
  "reservation-lifted": "nowhere",

  "code-added": "Added",
  "code-removed": "Removed",
  "retired-code-added": "Added",
  "retired-code-removed": "Removed",
  "reserved-code-reused": "Added",
  "code-deprecated": "Deprecated",
  "code-undeprecated": "Changed",
  "deprecation-changed": "nowhere",
  "code-retired": "Deprecated",
  "code-unretired": "Changed",
  "retirement-changed": "nowhere",

  "wire-value-changed": "Changed",
  "constant-renamed": "Deprecated",
  "constant-rename-undone": "Removed",
  "constant-removed": "Removed",
  "constant-added": "Added",
  "alias-added": "Added",
  "alias-removed": "Removed",

  "reason-given": "Changed",
  "reason-withdrawn": "Changed",
  "reason-changed": "Changed",
  "reason-loosened": "Changed",
  "outcome-changed": "Changed",
  "retry-changed": "Changed",
  "actor-changed": "Changed",
  "severity-changed": "Changed",
  "artefact-changed": "Changed",
  "certainty-changed": "Changed",
  "retry-limit-changed": "Changed",
  "sensitivity-loosened": "Changed",
  "sensitivity-tightened": "Changed",
  "sensitivity-changed": "Changed",
  "visibility-widened": "Changed",
  "visibility-narrowed": "Changed",
  "override-changed": "nowhere",
  "reasoning-changed": "nowhere",
  "doubt-changed": "nowhere",

  "reasons-introduced": "Added",
  "reasons-dropped": "Removed",
  "reason-added": "Added",
  "reason-removed": "Removed",
  "reason-redefined": "Changed",
  "reason-reference-changed": "nowhere",
  "user-message-assigned": "Changed",
  "user-message-added": "Added",
  "user-message-removed": "Removed",
  "user-message-changed": "Changed",
  "neutral-message-changed": "Changed",

  "text-added": "text",
  "text-removed": "text",
  "text-changed": "text",
  "text-redefined": "text",
  "platforms-changed": "text",
  "translation-changed": "text",
  "erratum-added": "text",
  "erratum-removed": "text",
  "erratum-changed": "text",
  "note-changed": "nowhere",
  "mention-changed": "nowhere",

  "source-added": "nowhere",
  "source-removed": "nowhere",
  "source-moved": "nowhere",
  "source-rechecked": "nowhere",
  "source-changed": "nowhere",
  "group-added": "text",
  "group-removed": "text",
  "group-changed": "text",
  "row-added": "text",
  "row-removed": "text",
  "row-moved": "text",
  "statement-added": "text",
  "statement-removed": "text",
  "statement-changed": "text",
  "waiver-added": "nowhere",
  "waiver-removed": "nowhere",
  "waiver-changed": "nowhere",
};
