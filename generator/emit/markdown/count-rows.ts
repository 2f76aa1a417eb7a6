import type { Code, CodeSet } from "../../model.js";
import type { WireCode } from "../../spec.js";

export function rowCount({ groups }: CodeSet): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

export function codesOf({ codes }: CodeSet): ReadonlyMap<WireCode, Code> {
  return new Map(codes.map((code) => [code.code, code]));
}
