import type { Touch } from "./touch.js";

/** How much a change matters: `error` breaks users, `warn` asks them to look, `info` tells them. */
export type Level = "error" | "warn" | "info";

/** What the next version of the package must move at least (https://semver.org). */
export type Bump = "major" | "minor" | "patch" | "none";

/** From what matters most to what matters least. */
export const levels: readonly Level[] = ["error", "warn", "info"];
export const bumps: readonly Bump[] = ["major", "minor", "patch", "none"];

/** The sections of https://keepachangelog.com that changes of codes fall into, in their order. */
export const changelogSections = [
  "Added",
  "Changed",
  "Deprecated",
  "Removed",
] as const;

export type ChangelogSection = (typeof changelogSections)[number];

/** How much a change matters, in a word and in words. */
export interface Judgement {
  /** A team changes it under `diff:` in its configuration. */
  readonly level: Level;
  readonly bump: Bump;
  /** What happened; the subject follows. */
  readonly title: string;
  /** Whom it touches, and how. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
}

/** All that is known about one kind of change. */
export interface Kind extends Judgement {
  /**
   * Where it is told: in a section; as `text`, counted per vendor; or nowhere, for what nobody sees
   * who uses the package.
   */
  readonly changelog: ChangelogSection | "text" | "nowhere";
  /**
   * What its value is, where it has only one: a date since when it holds, or the subject itself,
   * which came. Left out where it is something that was, or is now.
   */
  readonly value?: "date" | "subject";
  /** Whether an acceptance holds only with the consequences that it was given for. */
  readonly isAcceptedWithConsequences?: true;
  /** Whether its two values are texts, of which the words that changed are shown. */
  readonly isWorded?: true;
  /** What of a user's code it can reach. */
  readonly touches: Touch;
}
