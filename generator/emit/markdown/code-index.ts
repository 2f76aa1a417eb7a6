import type { Code, CodeSet } from "../../model/model.js";
import type { WireCode } from "../../read/spec.js";

/** The codes of one code set, to find the one that a row or a note names. */
export interface CodeIndex {
  readonly codeSet: string;
  readonly byCode: ReadonlyMap<WireCode, Code>;
}

export function indexCodes({ id, codes }: CodeSet): CodeIndex {
  return {
    codeSet: id,
    byCode: new Map(codes.map((code) => [code.code, code])),
  };
}
