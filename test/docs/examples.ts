/** An example in the comment of a declaration. */
export interface Example {
  readonly line: number;
  /** TypeScript, evaluated among the declarations of its file. */
  readonly code: string;
  /** What it gives, as it is written. */
  readonly result: string;
}

/**
 * The examples in the comments of a source: an expression, and behind `//` on the same line or the
 * next one what it gives.
 *
 * @example examplesIn('/** @example f(1) // 2 *\/').map(({ code, result }) => [code, result]) // [["f(1)", "2"]]
 */
export function examplesIn(source: string): readonly Example[] {
  const found: Example[] = [];
  for (const comment of source.matchAll(/^ *\/\*\*[^]*?\*\//gmu)) {
    const text = comment[0]
      .replace(/^ *\/\*\* ?/u, "")
      .replace(/ *\*\/$/u, "")
      .replaceAll(/^ *\* ?/gmu, "")
      .replaceAll("*\\/", "*/");
    const before = source.slice(0, comment.index).split("\n").length;
    for (const part of text.matchAll(/^@example\s([^]*?)(?=^@|$(?![^]))/gmu)) {
      const line = before + text.slice(0, part.index).split("\n").length - 1;
      const [, body = ""] = part;
      const [, code = body, result = ""] =
        /^([^]*?)\s*(?:^|\s)\/\/ ([^\n]*)\s*$/mu.exec(body) ?? [];
      found.push({ line, code: code.trim(), result: result.trim() });
    }
  }
  return found;
}
