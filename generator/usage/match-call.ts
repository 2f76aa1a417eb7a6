import { ts } from "./compiler.js";
import { bare } from "./place.js";
import type { Resolver } from "./resolve.js";
import type { Topic } from "./topic.js";
import { usesOf, variableOf } from "./uses.js";

/** The code set of a call of its match function. */
export function matchOf(
  { expression }: ts.CallExpression,
  resolver: Resolver,
): Topic | undefined {
  const name = resolver.called(expression);
  return name === undefined ? undefined : resolver.matchNamed(name);
}

/** The call whose second argument an object is. */
export function callOf(
  node: ts.ObjectLiteralExpression,
): ts.CallExpression | undefined {
  let inner: ts.Expression = node;
  while (
    ts.isExpression(inner.parent) &&
    inner.parent !== inner &&
    bare(inner.parent) === node
  ) {
    inner = inner.parent;
  }
  const { parent } = inner;
  return ts.isCallExpression(parent) && parent.arguments[1] === inner
    ? parent
    : undefined;
}

/** Cases in a constant of their own: `const cases = { … }; matchCode(code, cases)`. */
export function givenToMatch(
  node: ts.ObjectLiteralExpression,
  checker: ts.TypeChecker,
  resolver: Resolver,
): Topic | undefined {
  const name = variableOf(node);
  if (name === undefined) return undefined;
  for (const use of usesOf(name, checker)) {
    const { parent } = use;
    if (!ts.isCallExpression(parent) || parent.arguments[1] !== use) continue;
    const topic = matchOf(parent, resolver);
    if (topic !== undefined) return topic;
  }
  return undefined;
}
