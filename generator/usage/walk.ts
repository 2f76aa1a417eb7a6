import { ts } from "./compiler.js";

/**
 * Visits a node and all below it, in the order of the source. A text joined of thousands of parts is
 * a tree of that depth, which a function that calls itself would not survive.
 *
 * @param visit Says `false` where nothing below the node matters.
 */
export function walk(
  root: ts.Node,
  visit: (node: ts.Node) => boolean | void,
): void {
  const waiting: ts.Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (visit(node) === false) continue;
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
}

/** The first node of a tree that has what is asked for. */
export function findBelow<Value>(
  root: ts.Node,
  ask: (node: ts.Node) => Value | undefined,
): Value | undefined {
  let found: Value | undefined;
  walk(root, (node) => {
    found ??= ask(node);
    return found === undefined;
  });
  return found;
}

/** How many levels of nodes there are. */
export function depthOf(root: ts.Node): number {
  let depth = 0;
  let level: readonly ts.Node[] = [root];
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap(childrenOf);
  }
  return depth;
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}
