import { isWrapper } from "./place.js";
import { ts } from "./compiler.js";

/**
 * The path of the module that a name is taken out of without an import declaration: in
 * `const { AcmeCode } = await import(…)`, behind the dot of `acme.AcmeCode` where `acme` is such a
 * module, in a function for `.then`, and in `import(…).AcmeCode` as a type.
 */
export function dynamicModuleOf(
  node: ts.Identifier,
  checker: ts.TypeChecker,
): ts.StringLiteralLike | undefined {
  const { parent } = node;
  if (ts.isImportTypeNode(parent)) {
    return parent.qualifier === node && ts.isLiteralTypeNode(parent.argument)
      ? pathIn(parent.argument.literal)
      : undefined;
  }
  if (ts.isBindingElement(parent)) {
    const isTaken =
      ts.isObjectBindingPattern(parent.parent) &&
      (parent.propertyName ?? parent.name) === node;
    return isTaken ? heldIn(parent.parent.parent) : undefined;
  }
  const space = ts.isPropertyAccessExpression(parent)
    ? parent.name === node && parent.expression
    : ts.isQualifiedName(parent)
      ? parent.right === node && parent.left
      : undefined;
  if (space === undefined || space === false) return undefined;
  const holder = ts.isIdentifier(space)
    ? checker.getSymbolAtLocation(space)?.valueDeclaration
    : undefined;
  if (holder !== undefined) return heldIn(holder);
  return ts.isIdentifier(space) || ts.isQualifiedName(space)
    ? undefined
    : imported(space);
}

/** The path of the module that a variable or a parameter holds. */
function heldIn(holder: ts.Node): ts.StringLiteralLike | undefined {
  if (ts.isVariableDeclaration(holder)) {
    return holder.initializer && imported(holder.initializer);
  }
  if (!ts.isParameter(holder)) return undefined;
  // import(…).then(({ AcmeCode }) => …)
  const made = holder.parent;
  const call = made.parent;
  return ts.isCallExpression(call) &&
    call.arguments[0] === made &&
    made.parameters[0] === holder &&
    ts.isPropertyAccessExpression(call.expression) &&
    call.expression.name.text === "then"
    ? imported(call.expression.expression)
    : undefined;
}

function imported(held: ts.Expression): ts.StringLiteralLike | undefined {
  let node = held;
  while (ts.isAwaitExpression(node) || isWrapper(node)) node = node.expression;
  if (!ts.isCallExpression(node)) return undefined;
  const { expression, arguments: given } = node;
  return expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === "require")
    ? pathIn(given[0])
    : undefined;
}

function pathIn(node: ts.Node | undefined): ts.StringLiteralLike | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node : undefined;
}
