import { defined } from "../../data/defined.js";
import type { CodeSet, Vendor } from "../../model/model.js";
import type { WireCode } from "../../read/spec.js";
import { rowCount } from "./count-rows.js";

/** What the pages about all vendors need of one of them. */
export interface VendorOutline extends Pick<
  Vendor,
  "id" | "name" | "language"
> {
  readonly sources: readonly SourceDates[];
  readonly codeSets: readonly SetOutline[];
}

export interface SourceDates {
  readonly updated?: string;
  readonly retrieved: string;
}

export interface SetOutline extends Pick<
  CodeSet,
  "id" | "name" | "kind" | "wire"
> {
  /** How many. */
  readonly codes: number;
  readonly rows: number;
  /** The codes that have a reason. */
  readonly reasoned: readonly ReasonedCode[];
}

export interface ReasonedCode {
  readonly code: WireCode;
  readonly name: string;
  readonly reason: string;
  readonly isDoubtful: boolean;
}

export function outlineOf({
  id,
  name,
  language,
  sources,
  codeSets,
}: Vendor): VendorOutline {
  return {
    id,
    name,
    language,
    sources: sources.map(({ updated, retrieved }) =>
      defined({ updated, retrieved }),
    ),
    codeSets: codeSets.map(setOutline),
  };
}

function setOutline(codeSet: CodeSet): SetOutline {
  const { id, name, kind, wire, codes } = codeSet;
  return {
    id,
    name,
    kind,
    wire,
    codes: codes.length,
    rows: rowCount(codeSet),
    reasoned: codes.flatMap(({ reason, doubt, ...code }) =>
      reason === undefined
        ? []
        : [
            {
              code: code.code,
              name: code.name,
              reason,
              isDoubtful: doubt !== undefined,
            },
          ],
    ),
  };
}
