import type { Path } from "../read/load.js";
import type { Identifiers } from "./naming.js";
import type {
  AxesSpec,
  CuratedSpec,
  EnvelopeSpec,
  ErratumSpec,
  Kind,
  TextRole,
  Wire,
  WireCode,
} from "../read/spec.js";

/** Where a part of the model stands in the spec. */
export interface Origin {
  /** Path of the file below the spec folder. */
  readonly file: string;
  readonly path: Path;
}

/** The place of a key or value below a part of the model. */
export function below(origin: Origin, ...steps: Path): Origin {
  return { file: origin.file, path: [...origin.path, ...steps] };
}

/** The whole spec, read and merged. Everything derived is made here; emitters only print. */
export interface Catalog {
  /** In the order of their ids. */
  readonly vendors: readonly Vendor[];
  readonly translations: readonly Translation[];
  /** The catalog's own reasons first, where a spec adds to them. */
  readonly reasons: readonly Reason[];
  readonly messages: readonly Message[];
}

/** A vendor-neutral meaning. */
export interface Reason {
  readonly id: string;
  readonly definition: string;
  /** The nearest term of a standard or of another vendor, and where it comes from. */
  readonly term: string;
  readonly source: string;
  readonly axes: AxesSpec;
  /** Key of the message that a person reads. */
  readonly message: string;
  readonly note?: string;
  /** Taken from the catalog that ships with the tool. */
  readonly isInherited: boolean;
  readonly origin: Origin;
}

/** What a person at the camera reads. */
export interface Message {
  readonly key: string;
  /** The one that stands for everything sensitive. */
  readonly isNeutral: boolean;
  readonly en: string;
  readonly zh: string;
  readonly isInherited: boolean;
  readonly origin: Origin;
}

export interface Translation {
  /** The documented text, with white space normalised. */
  readonly text: string;
  readonly en: string;
  readonly note?: string;
  readonly origin: Origin;
}

/** A documented text with our English, where the memory holds one. */
export interface Documented {
  readonly text: string;
  readonly en?: string;
}

export interface Vendor {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly sources: readonly Source[];
  readonly codeSets: readonly CodeSet[];
  readonly note?: string;
  readonly origin: Origin;
}

/**
 * The file of a vendor below the spec folder.
 *
 * @example vendorSource({ id: "zoloz" }) // "vendors/zoloz.yaml"
 */
export function vendorSource({ id }: Pick<Vendor, "id">): string {
  return `vendors/${id}.yaml`;
}

export interface Source {
  readonly id: string;
  readonly title: Documented;
  readonly url: string;
  readonly updated?: string;
  readonly retrieved: string;
  readonly note?: string;
  readonly origin: Origin;
}

export interface CodeSet {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly wire: Wire;
  readonly usage?: "troubleshooting";
  readonly statements: readonly Statement[];
  readonly ranges: readonly CodeRange[];
  readonly envelope?: EnvelopeSpec;
  /** In page order, each with its rows. */
  readonly groups: readonly Group[];
  /** Every code once, in order of first occurrence; unlisted codes last. */
  readonly codes: readonly Code[];
  readonly reserved: readonly ReservedCode[];
  readonly waivers: readonly Waiver[];
  readonly note?: string;
  readonly identifiers: Identifiers;
  readonly origin: Origin;
}

export interface Statement {
  readonly text: Documented;
  readonly source: string;
  readonly group?: string;
  readonly origin: Origin;
}

export interface CodeRange {
  readonly class: string;
  readonly min?: number;
  readonly max?: number;
  readonly text: Documented;
  readonly note?: string;
  readonly origin: Origin;
}

export interface Group {
  readonly id: string;
  readonly title: Documented;
  readonly source: string;
  readonly note?: string;
  readonly rows: readonly Row[];
  readonly origin: Origin;
}

/** One line of the vendor's page about a code. */
export interface Row {
  readonly code: WireCode;
  /** Another row of a code that stands above. */
  readonly isAgain: boolean;
  readonly group: string;
  readonly texts: Readonly<Partial<Record<TextRole, Documented>>>;
  readonly attributes: readonly (readonly [key: string, text: Documented])[];
  readonly platforms: readonly (readonly [platform: string, text: string])[];
  readonly only: readonly string[];
  /** Note of an `again` row; the note of the first row is the note of the code. */
  readonly note?: string;
  /** The keys of the entry as written, for the rules about what an entry may carry. */
  readonly keys: readonly string[];
  readonly origin: Origin;
}

export interface Code extends Omit<
  CuratedSpec,
  "renamedFrom" | "errata" | "waive"
> {
  readonly address: string;
  readonly code: WireCode;
  readonly name: string;
  /** The axes of the reason with the overrides applied. */
  readonly axes?: AxesSpec;
  /** Name of the code that takes this one's place. */
  readonly replacement?: string;
  /** Earlier names, which stay in the generated code as deprecated aliases. */
  readonly aliases: readonly string[];
  readonly errata: readonly ErratumSpec[];
  readonly mentionedIn?: WireCode;
  /** All rows of the code in page order; none for an unlisted code. */
  readonly rows: readonly Row[];
  readonly isListed: boolean;
  readonly waivers: readonly Waiver[];
  readonly origin: Origin;
}

export interface ReservedCode {
  readonly code: WireCode;
  readonly note: string;
  readonly origin: Origin;
}

export interface Waiver {
  readonly rule: string;
  readonly reason: string;
  readonly origin: Origin;
  /** The entry or code set that the waiver covers. */
  readonly covers: Origin;
}

/** Law 2: the documented text is the vendor's, and this is all that is ever done to it. */
export function normalizeText(text: string): string {
  // Most texts are so already, and finding that out costs less than making a new text.
  return /[^\S ]| {2}|^ | $/u.test(text)
    ? text.replace(/\s+/gu, " ").trim()
    : text;
}

/** Whether a vendor's own texts are English and need no translation. */
export function isEnglish({
  language,
}: {
  readonly language: string;
}): boolean {
  return /^en\b/u.test(language);
}
