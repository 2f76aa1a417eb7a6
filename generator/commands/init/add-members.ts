/** A member of an object in a JSON text, by offsets. */
interface Member {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Where the white space before the key begins. */
  readonly gapStart: number;
}

/**
 * Adds text members to an object below the root of a JSON text, and leaves every other byte as it
 * is. The object is made where there is none.
 *
 * @param text A JSON object; the value at `name`, where it exists, is an object as well.
 * @example addMembers('{ "name": "a" }', "scripts", { b: "c" })
 * // '{ "name": "a", "scripts": { "b": "c" } }'
 */
export function addMembers(
  text: string,
  name: string,
  added: Readonly<Record<string, string>>,
): string {
  const rootStart = text.indexOf("{");
  const root = membersOf(text, rootStart);
  // Of two equal keys the last one counts.
  const target = root.findLast(({ key }) => key === name);
  const outer = gapOf(text, root);
  const inner = outer.includes("\n") ? outer + lastLine(outer) : outer;
  const pairs = Object.entries(added).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  if (target === undefined) {
    const object = `{${inner}${pairs.join(`,${inner}`)}${outer}}`;
    const member = `${JSON.stringify(name)}: ${object}`;
    return append(text, rootStart, root, [member], outer);
  }
  const members = membersOf(text, target.valueStart);
  const gap = members.length === 0 ? inner : gapOf(text, members);
  return append(text, target.valueStart, members, pairs, gap, outer);
}

function append(
  text: string,
  start: number,
  members: readonly Member[],
  added: readonly string[],
  gap: string,
  closing = gap.includes("\n") ? gap.slice(0, gap.lastIndexOf("\n") + 1) : gap,
): string {
  const last = members.at(-1);
  if (last !== undefined) {
    return `${text.slice(0, last.valueEnd)}${added.map((member) => `,${gap}${member}`).join("")}${text.slice(last.valueEnd)}`;
  }
  const end = text.indexOf("}", start);
  return `${text.slice(0, start)}{${gap}${added.join(`,${gap}`)}${closing}${text.slice(end)}`;
}

/** The white space before each member, as it is before the last one. */
function gapOf(text: string, members: readonly Member[]): string {
  const last = members.at(-1);
  if (last === undefined) return text.includes("\r\n") ? "\r\n  " : "\n  ";
  // On one line the first member may stand close to the bracket.
  return text.slice(last.gapStart, last.keyStart) || " ";
}

function lastLine(gap: string): string {
  return gap.slice(gap.lastIndexOf("\n") + 1);
}

function membersOf(text: string, start: number): readonly Member[] {
  const members: Member[] = [];
  let gapStart = start + 1;
  for (;;) {
    const keyStart = skipSpace(text, gapStart);
    if (text[keyStart] !== '"') return members;
    const keyEnd = skipString(text, keyStart);
    const valueStart = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const valueEnd = skipValue(text, valueStart);
    const key: unknown = JSON.parse(text.slice(keyStart, keyEnd));
    members.push({
      key: String(key),
      keyStart,
      keyEnd,
      valueStart,
      valueEnd,
      gapStart,
    });
    const comma = skipSpace(text, valueEnd);
    if (text[comma] !== ",") return members;
    gapStart = comma + 1;
  }
}

function skipSpace(text: string, start: number): number {
  let offset = start;
  while (/\s/u.test(text[offset] ?? "")) offset += 1;
  return offset;
}

function skipString(text: string, start: number): number {
  let offset = start + 1;
  while (text[offset] !== '"') offset += text[offset] === "\\" ? 2 : 1;
  return offset + 1;
}

function skipValue(text: string, start: number): number {
  let depth = 0;
  for (let offset = start; ;) {
    const character = text[offset];
    if (character === '"') offset = skipString(text, offset);
    else if (character === undefined || /[,\]}]/u.test(character)) {
      if (depth === 0) return text.slice(0, offset).trimEnd().length;
      if (character !== ",") depth -= 1;
      offset += 1;
    } else {
      if (character === "{" || character === "[") depth += 1;
      offset += 1;
    }
    if (depth === 0 && /[\]}"]/u.test(text[offset - 1] ?? "")) return offset;
  }
}
