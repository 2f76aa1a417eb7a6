import { defined } from "../data/defined.js";
import { addTo } from "../data/group-by.js";
import { show } from "../files/paths.js";
import { compareText } from "../text/order.js";
import { withinDepth } from "./depth.js";
import { exhaustiveFinder } from "./exhaustive.js";
import { importFinder, moduleFinder } from "./imports.js";
import { literalFinder, wireText } from "./literals.js";
import { memberFinder, type NameNode } from "./members.js";
import { usageAt, type Found } from "./place.js";
import { ts } from "./compiler.js";
import type { UserProgram, UserProject } from "./project.js";
import { resolverOf } from "./resolve.js";
import type { Query, Topic } from "./topic.js";
import type { Usage, Written } from "./usage.js";
import { walk } from "./walk.js";

/**
 * Finds what the code of a user has to do with code sets: constants, exhaustive uses, raw wire
 * values and imports. The types decide, not the names; the compiler is asked only about nodes whose
 * text can matter.
 *
 * @example findUsages({ programs: [], cwd: "" }, { topics: [], modules: new Set() }) // []
 */
export function findUsages(
  { programs, cwd }: UserProject,
  query: Query,
): readonly Usage[] {
  const found = new Map<string, Usage>();
  for (const program of programs) {
    for (const usage of usagesIn(program, query, cwd)) {
      const { file, line, column, what, topic, name = "" } = usage;
      const key = JSON.stringify([file, line, column, what, topic, name]);
      // A file can belong to two projects, and may be understood in only one of them.
      const before = found.get(key);
      if (before === undefined || before.certainty === "possible") {
        found.set(key, usage);
      }
    }
  }
  return [...found.values()].toSorted(compareUsages);
}

export function compareUsages(a: Usage, b: Usage): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.what, b.what) ||
    compareText(a.topic, b.topic) ||
    compareText(a.name ?? "", b.name ?? "")
  );
}

function usagesIn(
  user: UserProgram,
  query: Query,
  cwd: string,
): readonly Usage[] {
  const { topics, modules } = query;
  const usages: Usage[] = [];
  const resolver = resolverOf(user, query);
  const memberOf = memberFinder(user, resolver);
  const exhaustiveOf = exhaustiveFinder(user, resolver);
  const literalsOf = literalFinder(user, resolver);
  const importsOf = importFinder(user, resolver, query);
  const moduleOf = moduleFinder(user, query);
  const names = new Set(topics.flatMap(({ members }) => [...members]));
  const byValue = topicsByValue(topics);
  const asksExhaustive = topics.some(({ isExhaustive }) => isExhaustive);

  const add = (node: ts.Node, noticed: Found, end?: number) => {
    usages.push(usageAt(node, noticed, cwd, end));
  };
  const visitName = (node: NameNode) => {
    const member = memberOf(node);
    if (member === undefined || !member.topic.members.has(node.text)) return;
    const { topic, form } = member;
    const noticed = {
      what: "member",
      topic: topic.type,
      name: node.text,
      certainty: "certain",
      written: form && writtenAt(node, form),
    } as const;
    add(node, defined(noticed));
  };
  const visitLiteral = (node: ts.Expression) => {
    const name = wireText(node);
    const wanted = name === undefined ? undefined : byValue.get(name);
    if (name === undefined || wanted === undefined) return;
    for (const { topic, certainty } of literalsOf(node, wanted)) {
      add(node, { what: "literal", topic: topic.type, name, certainty });
    }
  };
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) {
      if (names.has(node.text)) visitName(node);
    }
    if (ts.isIdentifier(node)) {
      for (const { topic, name } of importsOf(node)) {
        add(node, { what: "import", topic, name, certainty: "certain" });
      }
      return;
    }
    if (ts.isStringLiteralLike(node)) {
      if (byValue.size > 0) visitLiteral(node);
      const module = modules.size > 0 ? moduleOf(node) : undefined;
      if (module !== undefined) {
        const { folder, certainty } = module;
        add(node, { what: "import", topic: folder, certainty });
      }
      return;
    }
    if (ts.isNumericLiteral(node) || ts.isPrefixUnaryExpression(node)) {
      visitLiteral(node);
    }
    if (asksExhaustive) {
      const use = exhaustiveOf(node);
      if (use !== undefined) {
        const noticed: Found = {
          what: "exhaustive match",
          topic: use.topic.type,
          isNamed: use.isNamed,
          certainty: "certain",
        };
        add(use.node, noticed, use.end);
      }
    }
  };
  for (const file of user.files) {
    withinDepth(
      () => show(file.fileName, cwd),
      () => {
        walk(file, visit);
      },
    );
  }
  return usages;
}

/** Where the name itself is; one quote is on each side of a quoted one. */
function writtenAt(node: NameNode, form: Written["form"]): Written {
  const quote = ts.isIdentifier(node) ? 0 : 1;
  return { start: node.getStart() + quote, end: node.getEnd() - quote, form };
}

function topicsByValue(
  topics: readonly Topic[],
): ReadonlyMap<string, readonly Topic[]> {
  const byValue = new Map<string, Topic[]>();
  for (const topic of topics) {
    for (const value of topic.values) {
      addTo(byValue, value, topic);
    }
  }
  return byValue;
}
