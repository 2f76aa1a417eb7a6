import MarkdownIt, { type Token } from "markdown-it";

const parser = new MarkdownIt({ html: true, linkify: false });

/** What a reader sees of a page, and where its links lead. */
export interface Rendered {
  /** The texts of all blocks but the cells of tables, in order. */
  readonly blocks: readonly string[];
  /** Each table as rows of cells, the head first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly anchors: readonly string[];
  readonly links: readonly string[];
  /** Every HTML tag that the page holds. */
  readonly tags: readonly string[];
}

export function renderMarkdown(source: string): Rendered {
  const blocks: string[] = [];
  const tables: string[][][] = [];
  const tags: string[] = [];
  const links: string[] = [];
  let isCell = false;
  for (const token of parser.parse(source, {})) {
    if (token.type === "table_open") tables.push([]);
    if (token.type === "tr_open") tables.at(-1)?.push([]);
    if (token.type === "th_open" || token.type === "td_open") isCell = true;
    if (token.type === "th_close" || token.type === "td_close") isCell = false;
    if (token.type === "html_block") tags.push(token.content.trim());
    if (token.type !== "inline") continue;
    const children = token.children ?? [];
    for (const child of children) {
      if (child.type === "html_inline") tags.push(child.content);
      if (child.type === "link_open") links.push(String(child.attrGet("href")));
    }
    if (isCell) tables.at(-1)?.at(-1)?.push(textOf(children));
    else blocks.push(textOf(children));
  }
  const anchors = tags
    .map((tag) => /^<a id="([^"]*)">$/u.exec(tag)?.[1])
    .filter((anchor) => anchor !== undefined);
  return { blocks, tables, anchors, links, tags };
}

/** The text between the tags; `<br>` is a line end. */
function textOf(children: readonly Token[]): string {
  return children
    .map(({ type, content }) => {
      if (type === "html_inline") return content === "<br>" ? "\n" : "";
      return type === "softbreak" || type === "hardbreak" ? "\n" : content;
    })
    .join("");
}
