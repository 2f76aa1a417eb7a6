import { addressOf } from "../model/naming.js";
import type { WireCode } from "../read/spec.js";

/**
 * What a change is about, from the whole to the part. Without a vendor it is about the reasons, all
 * or one of them, or about what people read.
 */
export interface Subject {
  readonly vendor?: string;
  /** Id of the code set. */
  readonly codeSet?: string;
  /** The wire value that it has in the head, or had in the base where it is gone. */
  readonly code?: WireCode;
  /** A page of the vendor. */
  readonly source?: string;
  /** A table of the page. */
  readonly group?: string;
  /** The class of a range of unlisted codes. */
  readonly range?: string;
  readonly reason?: string;
  /** Key of a message. */
  readonly message?: string;
}

/**
 * The address by which people and machines know a subject; parts of a page and messages have that of
 * the whole.
 *
 * @example addressOfSubject({ vendor: "acme", codeSet: "error-code", code: 7 }) // "acme/error-code/7"
 */
export function addressOfSubject(subject: Subject): string {
  const { vendor, codeSet, code, reason } = subject;
  if (vendor === undefined) {
    return reason === undefined
      ? reasonsAddress
      : `${reasonsAddress}/${reason}`;
  }
  if (codeSet === undefined) return vendor;
  return code === undefined
    ? `${vendor}/${codeSet}`
    : addressOf(vendor, codeSet, code);
}

/** Of all reasons, and the folder of their modules; no vendor may have this id. */
const reasonsAddress = "reasons";

/**
 * Under what a change is told: its vendor, or `reasons`.
 *
 * @example ownerOf({ reason: "PASSED" }) // "reasons"
 */
export function ownerOf({ vendor = reasonsAddress }: Subject): string {
  return vendor;
}
