/** catalog.json as far as a comparison reads it: the TypeScript side of templates/json/catalog.schema.json. */
import type {
  CuratedSpec,
  EnvelopeSpec,
  GroupSpec,
  Kind,
  MessageSpec,
  RangeSpec,
  ReasonSpec,
  ReservedSpec,
  SourceSpec,
  StatementSpec,
  TextRole,
  Wire,
  WireCode,
} from "../read/spec.js";

export interface CatalogJson {
  readonly schemaVersion: 1;
  readonly vendors: readonly VendorJson[];
  readonly reasons?: readonly ReasonJson[];
  readonly messages?: readonly MessageJson[];
}

export interface VendorJson {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly note?: string;
  readonly sources: readonly SourceJson[];
  readonly codeSets: readonly CodeSetJson[];
}

/** Our English stands beside the text, where YAML has it in the translation memory. */
interface WithEnglish {
  readonly en?: string;
}

export interface SourceJson extends SourceSpec, WithEnglish {}

export interface CodeSetJson {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly wire: Wire;
  readonly usage?: "troubleshooting";
  readonly note?: string;
  readonly statements?: readonly (StatementSpec & WithEnglish)[];
  readonly ranges?: readonly (RangeSpec & WithEnglish)[];
  readonly envelope?: EnvelopeSpec;
  readonly reserved?: readonly ReservedSpec[];
  readonly groups: readonly (Omit<GroupSpec, "entries"> & WithEnglish)[];
  readonly codes: readonly CodeJson[];
}

export type CodeJson = Omit<CuratedSpec, "renamedFrom" | "waive"> & {
  readonly code: WireCode;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly mentionedIn?: WireCode;
  readonly rows: readonly RowJson[];
};

export type RowJson = TextsJson & {
  readonly group: string;
  readonly platforms?: Readonly<Record<string, string>>;
  readonly only?: readonly string[];
  readonly en?: TextsJson;
  readonly note?: string;
};

export type TextsJson = Readonly<Partial<Record<TextRole, string>>> & {
  readonly attributes?: Readonly<Record<string, string>>;
};

export type ReasonJson = ReasonSpec;
export type MessageJson = MessageSpec;
