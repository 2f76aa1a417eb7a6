import { codeSetKinds } from "./code-set.js";
import { codeKinds } from "./code.js";
import { constantKinds } from "./constant.js";
import type { Judgement, Kind } from "./kind.js";
import { meaningKinds } from "./meaning.js";
import { pageKinds } from "./page.js";
import { reasonKinds } from "./reason.js";
import { textKinds } from "./text.js";
import { vendorKinds } from "./vendor.js";

const families = {
  ...vendorKinds,
  ...codeSetKinds,
  ...codeKinds,
  ...constantKinds,
  ...meaningKinds,
  ...reasonKinds,
  ...textKinds,
  ...pageKinds,
};

/** Stable and public; an id is never used again for something else. */
export type ChangeKind = keyof typeof families;

/** Every kind of change. Whatever lists kinds, or says something about one, reads it here. */
export const kinds: Readonly<Record<ChangeKind, Kind>> = families;

/** In the order in which they are shown. */
export const kindIds: readonly ChangeKind[] =
  Object.keys(kinds).filter(isChangeKind);

/** @example isChangeKind("code-added") // true */
export function isChangeKind(id: string): id is ChangeKind {
  return Object.hasOwn(kinds, id);
}

/** What a review says of a kind of change. */
export function judgementOf(kind: ChangeKind): Judgement {
  const { level, bump, title, why, todo } = kinds[kind];
  return { level, bump, title, why, todo };
}
