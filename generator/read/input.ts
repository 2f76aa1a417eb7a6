/** A file of a spec folder, as bytes. */
export interface SpecInput {
  /** Path below the spec folder, with forward slashes: `vendors/zoloz.yaml`. */
  readonly file: string;
  /** Path as it is shown to people. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}
