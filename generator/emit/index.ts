import type { Target } from "./target.js";

/**
 * Every target there is, in the order in which they run, each loaded only when it is needed. One
 * line per target.
 */
export const targets = {
  typescript: async () => (await import("./typescript/index.js")).typescript,
  markdown: async () => (await import("./markdown/index.js")).markdown,
  json: async () => (await import("./json/index.js")).json,
} satisfies Readonly<Record<string, () => Promise<Target>>>;

export type TargetId = keyof typeof targets;

/** What runs without being named in the configuration; every other target must be switched on. */
export const defaultTargets: ReadonlySet<string> = new Set<TargetId>([
  "typescript",
  "markdown",
  "json",
]);

/** @example targetIds() // ["typescript", "markdown", "json"] */
export function targetIds(): readonly TargetId[] {
  return Object.keys(targets).filter(isTarget);
}

export function isTarget(id: string): id is TargetId {
  return Object.hasOwn(targets, id);
}
