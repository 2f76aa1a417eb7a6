/**
 * The texts and elements of an XML document.
 *
 * @throws when it is not well-formed, as far as our own output goes: no CDATA, no document type.
 */
export function textsOf(source: string): {
  readonly texts: readonly string[];
  readonly elements: ReadonlySet<string>;
} {
  const token =
    /<!--(?:(?!--)[^])*-->|<(\/?)([a-z]+)((?: [A-Za-z][A-Za-z0-9-]*="[^"<]*")*)(\/?)>|([^<]+)/guy;
  const open: string[] = [];
  const texts: string[] = [];
  const elements = new Set<string>();
  let end = 0;
  for (const match of source.matchAll(token)) {
    end = match.index + match[0].length;
    const [, slash, name, attributes = "", closed, text = ""] = match;
    unescapeXml(attributes);
    const written = unescapeXml(text);
    if (written.trim() !== "") {
      if (open.length === 0) throw new Error(`Text outside: ${written}`);
      texts.push(written);
    }
    if (name === undefined) continue;
    elements.add(name);
    if (slash === "/") {
      const opened = open.pop();
      if (opened !== name) throw new Error(`</${name}> ends <${opened}>`);
    } else if (closed !== "/") {
      open.push(name);
    }
  }
  if (end < source.length) {
    throw new Error(`No markup: ${source.slice(end, end + 80)}`);
  }
  if (open.length > 0) throw new Error(`Never closed: ${open.join(", ")}`);
  return { texts, elements };
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
};

function unescapeXml(text: string): string {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u.test(text)) {
    throw new Error(`A character that XML forbids: ${JSON.stringify(text)}`);
  }
  return text.replace(
    /&(?:#x([0-9A-F]+)|([a-z]+))?;?/gu,
    (reference, hex: string | undefined, name: string | undefined) => {
      const character =
        hex === undefined
          ? entities[name ?? ""]
          : String.fromCodePoint(Number.parseInt(hex, 16));
      if (character === undefined || !reference.endsWith(";")) {
        throw new Error(`No reference: ${reference}`);
      }
      return character;
    },
  );
}
