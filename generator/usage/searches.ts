import { isWrapper } from "./place.js";
import { ts } from "./compiler.js";
import { usesOf } from "./uses.js";

/** Methods that look for their first argument in a list, a set or the keys of a map. */
const search = /^(?:includes|indexOf|lastIndexOf|has|get)$/u;

/** The node with what does not change its value: parentheses, `as`, `satisfies`, `!`. */
export function wrapped(node: ts.Expression): ts.Expression {
  let outer = node;
  let { parent }: ts.Node = outer;
  while (isWrapper(parent)) {
    outer = parent;
    ({ parent } = parent);
  }
  return outer;
}

/** What is searched for a node: `codes` in `codes.includes(500)`. */
export function searchedFor(node: ts.Expression): ts.Expression | undefined {
  const given = wrapped(node);
  const call = given.parent;
  return ts.isCallExpression(call) && call.arguments[0] === given
    ? searchedBy(call)
    : undefined;
}

/**
 * What is searched in the list that a node is part of: `body.code` in
 * `[500, 5004].includes(body.code)`, also where the list is a constant of the same file.
 */
export function searchesIn(
  node: ts.Expression,
  checker: ts.TypeChecker,
): readonly ts.Expression[] {
  const list = wrapped(node).parent;
  if (!ts.isArrayLiteralExpression(list)) return [];
  const outer = wrapped(list);
  const holder = outer.parent;
  const whole =
    ts.isNewExpression(holder) && holder.arguments?.[0] === outer
      ? wrapped(holder)
      : outer;
  const { parent } = whole;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) {
    return argumentOf(whole);
  }
  return usesOf(parent.name, checker).flatMap(argumentOf);
}

function searchedBy({ expression }: ts.CallExpression) {
  return ts.isPropertyAccessExpression(expression) &&
    search.test(expression.name.text)
    ? expression.expression
    : undefined;
}

/** What a list is searched for right where it is written. */
function argumentOf(list: ts.Expression): readonly ts.Expression[] {
  const access = list.parent;
  if (!ts.isPropertyAccessExpression(access)) return [];
  const call = access.parent;
  return ts.isCallExpression(call) && searchedBy(call) === list
    ? call.arguments.slice(0, 1)
    : [];
}
