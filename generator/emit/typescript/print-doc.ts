import { line, indent, type Doc } from "./doc.js";
import { columns } from "../../text/columns.js";
import { printWidth } from "./width.js";

type Command = readonly [indentation: string, isFlat: boolean, doc: Doc];

/** Breaks a statement into lines that prettier leaves alone. */
export function printDoc(doc: Doc, indentation = ""): string {
  let text = indentation;
  let used = columns(indentation);
  const rest: Command[] = [[indentation, false, doc]];
  for (;;) {
    const command = rest.pop();
    if (command === undefined) return text;
    const [margin, isFlat, next] = command;
    if (typeof next === "string") {
      text += next;
      used += columns(next);
    } else if (isList(next)) {
      for (const part of next.toReversed()) rest.push([margin, isFlat, part]);
    } else if (next.kind === "group") {
      const flat: Command = [margin, true, next.content];
      const isFitting = isFlat || fitsIn(printWidth - used, flat, rest);
      rest.push(isFitting ? flat : [margin, false, next.content]);
    } else if (next.kind === "indent") {
      rest.push([`${margin}  `, isFlat, next.content]);
    } else if (next.kind === "when-broken") {
      if (isFlat) continue;
      text += next.text;
      used += columns(next.text);
    } else if (next.kind === "next-line") {
      const { content } = next;
      const after: Command = [margin, false, content];
      if (fitsIn(printWidth - used, [margin, true, line], [...rest, after])) {
        rest.push(after, [margin, true, line]);
      } else {
        rest.push([margin, false, indent(line, content)]);
      }
    } else if (isFlat) {
      text += next.flat;
      used += next.flat.length;
    } else {
      text += `\n${margin}`;
      used = columns(margin);
    }
  }
}

/** Whether a group fits, with what follows it up to the next place where the line may break. */
function fitsIn(
  width: number,
  first: Command,
  following: readonly Command[],
): boolean {
  let left = width;
  let index = following.length;
  const rest: Command[] = [first];
  while (left >= 0) {
    const command = rest.pop() ?? following[--index];
    if (command === undefined) return true;
    const [margin, isFlat, next] = command;
    if (typeof next === "string") left -= columns(next);
    else if (isList(next)) {
      for (const part of next.toReversed()) rest.push([margin, isFlat, part]);
    } else if (next.kind !== "line" && next.kind !== "when-broken") {
      rest.push([margin, isFlat, next.content]);
    } else if (next.kind === "line") {
      if (!isFlat) return true;
      left -= next.flat.length;
    } else if (!isFlat) left -= columns(next.text);
  }
  return false;
}

function isList(doc: Exclude<Doc, string>): doc is readonly Doc[] {
  return Array.isArray(doc);
}
