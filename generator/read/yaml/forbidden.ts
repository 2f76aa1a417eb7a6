import { groupBy } from "../../data/group-by.js";
import {
  yaml,
  type Alias,
  type Node,
  type YAMLMap,
  type YamlDocument,
} from "./library.js";
import type { Report } from "./report.js";

/** Anchors, aliases, tags and odd keys: they make a spec read as something else than it says. */
export function addForbidden(document: YamlDocument, report: Report): void {
  const { isMap, visit } = yaml();
  const aliases: Alias[] = [];
  const others: Node[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Alias: (_key, alias) => {
      if (anchors.has(alias.source)) aliases.push(alias);
      else addUnknownAlias(alias, report);
    },
    Value: (_key, node) => {
      if (node.anchor !== undefined) anchors.add(node.anchor);
      if (isMap(node) || node.anchor !== undefined || isTagged(node)) {
        others.push(node);
      }
    },
  });
  const uses = groupBy(aliases, ({ source }) => source);
  for (const node of others) {
    addMark(node, uses, report);
    if (isMap(node)) addOddKeys(node, report);
  }
}

function addUnknownAlias({ source, range }: Alias, report: Report): void {
  const [start, end] = range ?? [0, 1];
  report.add("yaml/alias", [start, end], {
    message: `*${source} stands for a value that is nowhere given`,
    hint: "A text that starts with * must stand in quotes",
  });
}

/** An anchor, with the first few of its uses, or else a tag. */
function addMark(
  node: Node,
  uses: ReadonlyMap<string, readonly Alias[]>,
  report: Report,
): void {
  if ("anchor" in node && node.anchor !== undefined) {
    const first = uses.get(node.anchor)?.slice(0, 3) ?? [];
    report.add(
      "yaml/alias",
      propsOf(node, report.text),
      {
        message: "Anchors and aliases have no place in a spec file",
        hint: "Write the value out at each place",
      },
      first.map(({ range }) =>
        report.related(range?.[0] ?? 0, range?.[1] ?? 1, "It is used here"),
      ),
    );
  } else if (isTagged(node)) {
    const place = propsOf(node, report.text);
    report.add("yaml/tag", place, {
      message: `The tag ${report.text.slice(...place)} has no place in a spec file`,
      hint: "Write plain values; a text that looks like something else stands in quotes",
    });
  }
}

/** The parser gives collections their default tag; only a tag that was written counts. */
function isTagged(node: Node): boolean {
  return (
    node.tag !== undefined &&
    (yaml().isScalar(node) ||
      !/^tag:yaml\.org,2002:(?:map|seq)$/u.test(node.tag))
  );
}

/** Where the anchor or the tag of a node is written, which is before the node. */
function propsOf(node: Node, text: string): [number, number] {
  const [start, end] = node.range ?? [0, 1];
  const mark = node.anchor === undefined ? "!" : `&${node.anchor}`;
  let from = text.lastIndexOf(mark, start);
  if (from === -1) return [start, end];
  while (from > 0 && /[^\s,[\]{}]/u.test(text.charAt(from - 1))) from -= 1;
  const [written = ""] = /^[^\s,[\]{}]+/u.exec(text.slice(from, start)) ?? [];
  return [from, from + written.length];
}

function addOddKeys(map: YAMLMap, report: Report): void {
  const { isAlias, isNode, isScalar } = yaml();
  const first = new Map<string, Node>();
  for (const { key } of map.items) {
    if (!isNode(key) || isAlias(key)) continue;
    const [start, end] = key.range ?? [0, 1];
    if (!isScalar(key) || typeof key.value !== "string") {
      report.add("yaml/key", [start, end], {
        message: "A key must be a plain text",
        hint: "Quote the key if it is meant as a text",
      });
      continue;
    }
    const [before, until] = first.get(key.value)?.range ?? [];
    if (before === undefined || until === undefined) {
      first.set(key.value, key);
      continue;
    }
    report.add(
      "yaml/duplicate-key",
      [start, end],
      {
        message: `The key "${key.value}" stands in this mapping a second time`,
        hint: "Keep one of the two",
      },
      [report.related(before, until, "It stands here first")],
    );
  }
}
