import type { Target, TargetId } from "./target.js";

/** How each target is loaded, only when it is needed. One line per target. */
export const targets: Readonly<Record<TargetId, () => Promise<Target>>> = {
  typescript: async () => (await import("./typescript/index.js")).typescript,
  markdown: async () => (await import("./markdown/index.js")).markdown,
  json: async () => (await import("./json/index.js")).json,
};
