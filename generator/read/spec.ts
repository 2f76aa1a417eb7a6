/**
 * The YAML files after validation, as they are written. Their types come from `spec/schema`, where
 * every property is described.
 */
import type {
  CodeSetSpec,
  EntrySpec,
  ReasonSpec,
  UnlistedSpec,
  axisNames,
  textRoles,
} from "./spec-types.js";

export type * from "./spec-types.js";
export { axisNames, remarkNames, textRoles } from "./spec-types.js";

export type WireCode = EntrySpec["code"];
export type Kind = CodeSetSpec["kind"];
export type Wire = CodeSetSpec["wire"];
export type TextRole = (typeof textRoles)[number];
export type AxisName = (typeof axisNames)[number];

/** The axes of a reason: what to do about it. */
export type AxesSpec = Pick<ReasonSpec, AxisName>;

/** What we add to a code, beside the vendor's text. */
export type CuratedSpec = Omit<UnlistedSpec, "code" | "name" | "mentionedIn">;

/** A validated file with its data. */
export interface SpecFile<Data> {
  readonly file: string;
  readonly data: Data;
}
