/**
 * What the readers hand over. They share this shape and nothing else: a
 * mistake common to two readers, or to a reader and the product, would
 * prove itself right.
 */
export interface PageDoc {
  readonly title?: string;
  readonly message?: string;
  readonly description?: string;
  readonly advice?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A row as both sides can give it: the page by a reader, the spec by YAML. */
export interface Row {
  readonly codeSet: string;
  /** Heading of the table or section. */
  readonly group: string;
  /** As text on both sides; how a code travels is not the page's to say. */
  readonly code: string;
  readonly doc: object;
}

export interface PageRow extends Row {
  readonly doc: PageDoc;
  /**
   * The page left a cell of this row out without saying which, so only the
   * set of its texts can be compared.
   */
  readonly anyRole?: true;
}

export type PageReader = (page: string) => readonly PageRow[];

/** White space is all that may differ between a page and its spec. */
export function normalise(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
