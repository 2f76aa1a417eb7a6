/** catalog.json as far as a comparison reads it: the TypeScript side of templates/json/catalog.schema.json. */
import type {
  AxesSpec,
  DeprecatedSpec,
  EnvelopeSpec,
  ErratumSpec,
  Kind,
  OverridesSpec,
  RangeSpec,
  RetiredSpec,
  TextRole,
  Wire,
  WireCode,
} from "./spec.js";

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

export interface SourceJson {
  readonly id: string;
  readonly title: string;
  readonly en?: string;
  readonly url: string;
  readonly updated?: string;
  readonly retrieved: string;
  readonly note?: string;
}

export interface CodeSetJson {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly wire: Wire;
  readonly usage?: "troubleshooting";
  readonly note?: string;
  readonly statements?: readonly {
    readonly text: string;
    readonly en?: string;
    readonly source: string;
    readonly group?: string;
  }[];
  readonly ranges?: readonly (RangeSpec & { readonly en?: string })[];
  readonly envelope?: EnvelopeSpec;
  readonly reserved?: readonly {
    readonly code: WireCode;
    readonly note: string;
  }[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly en?: string;
    readonly source: string;
    readonly note?: string;
  }[];
  readonly codes: readonly CodeJson[];
}

export interface CodeJson {
  readonly code: WireCode;
  readonly name: string;
  readonly reason?: string;
  readonly overrides?: OverridesSpec;
  readonly reasoning?: string;
  readonly doubt?: string;
  readonly deprecated?: DeprecatedSpec;
  readonly retired?: RetiredSpec;
  readonly aliases?: readonly string[];
  readonly errata?: readonly ErratumSpec[];
  readonly mentionedIn?: WireCode;
  readonly note?: string;
  readonly rows: readonly RowJson[];
}

export interface RowJson extends TextsJson {
  readonly group: string;
  readonly platforms?: Readonly<Record<string, string>>;
  readonly only?: readonly string[];
  readonly en?: TextsJson;
  readonly note?: string;
}

export interface TextsJson extends Readonly<Partial<Record<TextRole, string>>> {
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface ReasonJson extends AxesSpec {
  readonly id: string;
  readonly definition: string;
  readonly term: string;
  readonly source: string;
  readonly message: string;
  readonly note?: string;
}

export interface MessageJson {
  readonly key: string;
  readonly neutral?: true;
  readonly en: string;
  readonly zh: string;
}
