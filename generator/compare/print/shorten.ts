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
 * @example
 * joinEdits([{ kind: "removed", text: "is" }, { kind: "added", text: "was" }, { kind: "same", text: " " }, { kind: "added", text: "so" }])
 * // [{ kind: "removed", text: "is " }, { kind: "added", text: "was so" }]
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

/** A space where a word that went and one that came would run together on the screen. */
export function keepApart(edits: readonly WordEdit[]): readonly WordEdit[] {
  return edits.flatMap((edit, index): readonly WordEdit[] => {
    const before = edits[index - 1];
    return before?.kind === "removed" &&
      edit.kind === "added" &&
      /\w$/u.test(before.text) &&
      /^\w/u.test(edit.text)
      ? [{ kind: "same", text: " " }, edit]
      : [edit];
  });
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
      : {
          kind,
          text: `${headOfWords(text, before)}…${tailOfWords(text, after)}`,
        };
  });
  return all.length > runs ? [...shown, { kind: "same", text: "…" }] : shown;
}

function head(text: string, most: number): string {
  return isHighSurrogate(text, most - 1)
    ? text.slice(0, most - 1)
    : text.slice(0, most);
}

function headOfWords(text: string, most: number): string {
  const part = head(text, most);
  const space = part.search(/\s\S*$/u);
  return space >= part.length - slackOf(most) && space >= 0
    ? part.slice(0, space + 1)
    : part;
}

function tailOfWords(text: string, most: number): string {
  const from = text.length - most;
  const start = isHighSurrogate(text, from - 1) ? from + 1 : from;
  const space = text.slice(start, start + slackOf(most)).search(/\s/u);
  return text.slice(space < 0 ? start : start + space);
}

/** A cut moves by at most half of what is shown, so that something is left of it. */
function slackOf(most: number): number {
  return Math.min(15, Math.floor(most / 2));
}

function isHighSurrogate(text: string, index: number): boolean {
  return /[\uD800-\uDBFF]/u.test(text.charAt(index));
}
