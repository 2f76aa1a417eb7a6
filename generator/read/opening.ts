/** So much of a file holds its first lines, unless it begins with a long comment. */
const enough = 4096;

/**
 * The comments and empty lines above the first key of a YAML file.
 *
 * @example openingOf("# a\n\nid: acme\n# b\n") // "# a\n\n"
 */
export function openingOf(text: string): string {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf("\n", start);
    const next = end === -1 ? text.length : end + 1;
    const line = text.slice(start, next);
    if (!line.startsWith("#") && line.trim() !== "") break;
    start = next;
  }
  return text.slice(0, start);
}

/**
 * The same from the bytes of a file that is known to be good, without reading all of it.
 *
 * @param whole Gives the whole text, for a file that begins with a long comment.
 */
export function openingOfBytes(bytes: Uint8Array, whole: () => string): string {
  const head = new TextDecoder()
    .decode(bytes.subarray(0, enough))
    .replace(/\r\n?/gu, "\n");
  const opening = openingOf(head);
  return opening.length < head.length || bytes.length <= enough
    ? opening
    : openingOf(whole());
}
