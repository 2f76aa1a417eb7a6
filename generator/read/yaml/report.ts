import type {
  Diagnostic,
  Position,
  Range,
  RelatedPlace,
} from "../../diagnostic.js";
/** From one offset of a text up to, not including, another; never an empty range. */
export function rangeOf(
  placeOf: (offset: number) => Position,
  start: number,
  end: number,
): Range {
  return { start: placeOf(start), end: placeOf(Math.max(end, start + 1)) };
}

/** Collects the findings of one file. */
export class Report {
  readonly found: Diagnostic[] = [];
  readonly text: string;
  readonly #shown: string;
  readonly #placeOf: (offset: number) => Position;

  constructor(
    text: string,
    shown: string,
    placeOf: (offset: number) => Position,
  ) {
    this.text = text;
    this.#shown = shown;
    this.#placeOf = placeOf;
  }

  related(start: number, end: number, message: string): RelatedPlace {
    const range = rangeOf(this.#placeOf, start, end);
    return { file: this.#shown, range, message };
  }

  add(
    rule: `yaml/${string}`,
    [start, end]: readonly [number, number],
    words: { readonly message: string; readonly hint?: string },
    related: readonly RelatedPlace[] = [],
  ): void {
    const { message, hint } = words;
    this.found.push({
      rule,
      severity: "error",
      file: this.#shown,
      range: rangeOf(this.#placeOf, start, end),
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(related.length === 0 ? {} : { related }),
    });
  }
}
