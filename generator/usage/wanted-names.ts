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
      return defined(isConstant(from) ? from : constant);
    case "constant":
      return defined(constant, earlier);
  }
}

/** The code of the address, and its value before this comparison. */
export function valuesOf(
  { kind, address }: Change,
  earlier: string | undefined,
): readonly string[] {
  const value = address.split("/").length === 3 ? lastPart(address) : undefined;
  return kind === "wire-value-changed"
    ? defined(earlier)
    : defined(value, earlier);
}

function lastPart(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
}

function isConstant(value: Change["from"]): value is string {
  return typeof value === "string" && constantNamePattern.test(value);
}

/** @example defined("A", undefined) // ["A"] */
export function defined<Value>(
  ...values: readonly (Value | undefined)[]
): readonly Value[] {
  return values.flatMap((value) => (value === undefined ? [] : [value]));
}
