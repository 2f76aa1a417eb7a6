import { diffArrays } from "diff";
import type { Change } from "./change.js";
import { kinds } from "./kinds/index.js";

/** A run of words of a text that stayed, went or came. */
export interface WordEdit {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Beyond so many different words, the two texts are shown whole. */
const mostEdits = 400;

/**
 * The edits that make one text of another, word by word; of Chinese, Japanese and Korean, which are
 * written without spaces, character by character.
 *
 * @example wordEdits("no face", "no faces")
 * // [{ kind: "same", text: "no " }, { kind: "removed", text: "face" }, { kind: "added", text: "faces" }]
 */
export function wordEdits(from: string, to: string): readonly WordEdit[] {
  const edits = diffArrays([...cut(from)], [...cut(to)], {
    maxEditLength: mostEdits,
  });
  return edits === undefined
    ? [
        { kind: "removed", text: from },
        { kind: "added", text: to },
      ]
    : edits.map(({ added, removed, value }) => ({
        kind: added ? "added" : removed ? "removed" : "same",
        text: value.join(""),
      }));
}

/** The words that changed, where a change is one of a text. Made only for what is printed. */
export function wordsOfChange({
  kind,
  from,
  to,
}: Pick<Change, "kind" | "from" | "to">): readonly WordEdit[] | undefined {
  return kinds[kind].isWorded === true &&
    typeof from === "string" &&
    typeof to === "string"
    ? wordEdits(from, to)
    : undefined;
}

/** Words, runs of white space, and every other character alone. Together they are the text. */
function cut(text: string): readonly string[] {
  return (
    text.match(
      /[A-Za-z0-9_\u00C0-\u1FFF]+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^]/g,
    ) ?? []
  );
}
