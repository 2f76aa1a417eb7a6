import { lazily } from "../data/lazily.js";

/** A place in a text, both counted from 1; columns count UTF-16 code units. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Gives the line and column of an offset. The lines are counted when the first place is asked for.
 *
 * @example placesIn("a\nb")(2) // { line: 2, column: 1 }
 */
export function placesIn(text: string): (offset: number) => Place {
  const starts = lazily(() => lineStarts(text));
  return (offset) => {
    const index = lineOf(starts(), offset);
    return { line: index + 1, column: offset - (starts()[index] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  let end = text.indexOf("\n");
  while (end !== -1) {
    starts.push(end + 1);
    end = text.indexOf("\n", end + 1);
  }
  return starts;
}

/** The index of the last line that begins at the offset or before it. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
