import type { Wire, WireCode } from "../read/spec.js";

/** @example showCode("SUCCESS") // '"SUCCESS"' */
export function showCode(code: WireCode): string {
  return typeof code === "number" ? String(code) : JSON.stringify(code);
}

/** Whether a code has the type that its code set sends. */
export function fitsWire(code: WireCode, wire: Wire): boolean {
  return (typeof code === "number") === (wire === "integer");
}

/** @example isCanonicalInteger("007") // false */
export function isCanonicalInteger(written: string): boolean {
  return /^(?:0|-?[1-9]\d*)$/u.test(written);
}

/**
 * `20_000`: meant as a number, but YAML 1.2 reads a text.
 *
 * @example isGroupedInteger("20_000") // true
 */
export function isGroupedInteger(written: string): boolean {
  return /^[-+]?\d+(?:_+\d+)+$/u.test(written);
}
