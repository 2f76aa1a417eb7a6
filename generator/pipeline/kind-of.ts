import type { LintFile } from "../lint/rule.js";

/** @example kindOf("vendors/acme.yaml") // "vendor" */
export function kindOf(file: string): LintFile["kind"] {
  if (file === "reasons.yaml") return "reasons";
  return file.startsWith("translations/") ? "translations" : "vendor";
}
