import { rules } from "../lint/index.js";
import type { Rule } from "../lint/rule.js";

/**
 * The rules that are asked for, whatever turns out to be wrong with a file. `identity` are those that
 * a comparison relies on: an earlier state of a spec is not judged by rules that came after it.
 */
export function wantedRules(wanted: "all" | "identity"): readonly Rule[] {
  return wanted === "identity"
    ? rules.filter(({ isIdentity }) => isIdentity)
    : rules;
}
