import type { ScalarEvent } from "./events.js";

/**
 * From where to where a text after `|` or `>` stands, with the sign and the last line end. Undefined
 * for what is unusual: a width of the indentation, `+`, a comment after the sign, an empty first line,
 * a line of spaces.
 */
export function blockRange(
  text: string,
  { valueStart, valueEnd }: ScalarEvent,
): readonly [number, number] | undefined {
  const header = /[|>]-?\n$/u.exec(text.slice(valueStart - 3, valueStart));
  let last = valueEnd;
  while (last > valueStart && text[last - 1] === "\n") last -= 1;
  const content = text.slice(valueStart, last);
  if (header === null || /^(?:\n|$)|(?:^|\n) +(?:\n|$)/u.test(content)) {
    return undefined;
  }
  return [
    valueStart - header[0].length,
    last === text.length ? last : last + 1,
  ];
}
