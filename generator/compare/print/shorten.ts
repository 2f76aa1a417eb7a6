import type { WordEdit } from "../word-diff.js";

/**
 * At most so many UTF-16 code units, the last one `…` where something is left out. No character is
 * cut in two.
 *
 * @example cut("abcdef", 4) // "abc…"
 */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${head(text, most - 1)}…`;
}

/** How much of a word diff is shown. */
export interface EditLimits {
  /** Of a text that stayed, next to one that did not. */
  readonly context: number;
  /** Of a text that went or came. */
  readonly changed: number;
  /** Runs; the rest is left out. */
  readonly runs: number;
}

/**
 * Two changed runs with nothing but a space or a mark between them read better as one.
 *
 * @example joinEdits(wordEdits("is busy", "was refused")) // "is busy" removed, "was refused" added
 */
export function joinEdits(edits: readonly WordEdit[]): readonly WordEdit[] {
  const joined: WordEdit[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") joined.push({ kind: "removed", text: removed });
    if (added !== "") joined.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const [index, { kind, text }] of edits.entries()) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (
      removed !== "" &&
      added !== "" &&
      index < edits.length - 1 &&
      /^[\s.,:;，。：；、-]{1,2}$/u.test(text)
    ) {
      removed += text;
      added += text;
    } else {
      flush();
      joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}

/** The part of a word diff that tells what changed; `…` stands for what is left out. */
export function shortenEdits(
  edits: readonly WordEdit[],
  { context, changed, runs }: EditLimits,
): readonly WordEdit[] {
  const all = joinEdits(edits);
  const shown = all.slice(0, runs).map((edit, index): WordEdit => {
    const { kind, text } = edit;
    if (kind !== "same") return { kind, text: cut(text, changed) };
    const before = index === 0 ? 0 : context;
    const after = index === all.length - 1 ? 0 : context;
    return text.length <= before + after + 1
      ? edit
      : { kind, text: `${head(text, before)}…${tail(text, after)}` };
  });
  return all.length > runs ? [...shown, { kind: "same", text: "…" }] : shown;
}

function head(text: string, most: number): string {
  return isHighSurrogate(text, most - 1)
    ? text.slice(0, most - 1)
    : text.slice(0, most);
}

function tail(text: string, most: number): string {
  const start = text.length - most;
  return text.slice(isHighSurrogate(text, start - 1) ? start + 1 : start);
}

function isHighSurrogate(text: string, index: number): boolean {
  return /[\uD800-\uDBFF]/u.test(text.charAt(index));
}
