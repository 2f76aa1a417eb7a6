import { present } from "../data/present.js";
import type { Change } from "../compare/change.js";
import { constantNamePattern } from "../model/naming.js";
import type { Touch } from "../compare/kinds/touch.js";

/** The names that a place may have. */
export function membersOf(
  { constant, from, to }: Change,
  { members }: Touch,
  earlier?: string,
): readonly string[] {
  if (members === undefined) return [];
  switch (members) {
    case "from and to":
      return [from, to].filter((value) => typeof value === "string");
    case "from":
      return present(isConstant(from) ? from : constant);
    case "constant":
      return present(constant, earlier);
  }
}

/** The code that it is about, and its value before this comparison. */
export function valuesOf(
  { kind, subject: { code } }: Change,
  earlier: string | undefined,
): readonly string[] {
  return kind === "wire-value-changed"
    ? present(earlier)
    : present(code === undefined ? undefined : String(code), earlier);
}

function isConstant(value: Change["from"]): value is string {
  return typeof value === "string" && constantNamePattern.test(value);
}
