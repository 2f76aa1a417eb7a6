import { readShipped } from "../files/install.js";

/** The templates that are copied into the generated TypeScript. */
export type CopiedTemplate =
  "runtime.ts" | "axes.ts" | "reasons.txt" | "messages.txt";

/**
 * The names that a template exports, read from its text, so that nobody has to list them.
 *
 * @example exportedBy("axes.ts").includes("Axes") // true
 */
export function exportedBy(template: CopiedTemplate): readonly string[] {
  const text = readShipped("templates", "typescript", template);
  const exports =
    /^export (?:class|const|enum|function|interface|type) (\w+)/gmu;
  const names = [...text.matchAll(exports)].map(([, name = ""]) => name);
  return [...new Set(names)];
}
