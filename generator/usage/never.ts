import { ts } from "./compiler.js";
import type { UserProgram } from "./project.js";

/** What compiles only while nothing is left of a value. */
export interface NeverPlace {
  readonly node: ts.Node;
  readonly value: ts.Expression;
}

/**
 * Finds where a value must be of type `never`: as the argument of such a parameter of any function
 * or constructor, under `satisfies never`, or in a variable of that type.
 */
export function neverFinder({
  checker,
}: UserProgram): (node: ts.Node) => NeverPlace | undefined {
  const known = new Map<ts.Symbol, number | undefined>();
  const isNever = (type: ts.Type): boolean => {
    const bound =
      (type.flags & ts.TypeFlags.TypeParameter) === 0
        ? type
        : checker.getBaseConstraintOfType(type);
    return bound !== undefined && (bound.flags & ts.TypeFlags.Never) !== 0;
  };
  /** Which parameter takes nothing. */
  const positionIn = (callee: ts.Expression, isNew: boolean) => {
    const type = checker.getTypeAtLocation(callee);
    const signatures = isNew
      ? type.getConstructSignatures()
      : type.getCallSignatures();
    for (const { parameters } of signatures) {
      const position = parameters.findIndex((parameter) =>
        isNever(checker.getTypeOfSymbolAtLocation(parameter, callee)),
      );
      if (position !== -1) return position;
    }
    return undefined;
  };
  const positionOf = (callee: ts.Expression, isNew: boolean) => {
    const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol === undefined) return positionIn(callee, isNew);
    if (!known.has(symbol)) known.set(symbol, positionIn(callee, isNew));
    return known.get(symbol);
  };
  return (node) => {
    if (ts.isSatisfiesExpression(node)) {
      return isNeverKeyword(node.type)
        ? { node, value: node.expression }
        : undefined;
    }
    if (ts.isVariableDeclaration(node)) {
      return isNeverKeyword(node.type) && node.initializer !== undefined
        ? { node, value: node.initializer }
        : undefined;
    }
    const isNew = ts.isNewExpression(node);
    if (!isNew && !ts.isCallExpression(node)) return undefined;
    const { expression, arguments: given = [] } = node;
    if (!given.some(mayBeLeft)) return undefined;
    const value = given[positionOf(expression, isNew) ?? -1];
    return value && { node, value };
  };
}

function isNeverKeyword(type: ts.TypeNode | undefined): boolean {
  return type?.kind === ts.SyntaxKind.NeverKeyword;
}

/** Only what has a name can have been narrowed; all other calls cost nothing. */
function mayBeLeft(node: ts.Expression): boolean {
  return (
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isAsExpression(node)
  );
}
