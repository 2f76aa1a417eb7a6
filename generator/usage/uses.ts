import { ts } from "./compiler.js";
import { walk } from "./walk.js";

/** Where else the same file names what a name declares. */
export function usesOf(
  name: ts.Identifier,
  checker: ts.TypeChecker,
): readonly ts.Identifier[] {
  const declared = checker.getSymbolAtLocation(name);
  const uses: ts.Identifier[] = [];
  walk(name.getSourceFile(), (node) => {
    if (
      ts.isIdentifier(node) &&
      node !== name &&
      node.text === name.text &&
      checker.getSymbolAtLocation(node) === declared
    ) {
      uses.push(node);
    }
  });
  return uses;
}

/** The name of the variable that a value is given to where it is declared. */
export function variableOf(value: ts.Expression): ts.Identifier | undefined {
  let { parent }: ts.Node = value;
  while (ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent)) {
    ({ parent } = parent);
  }
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)
    ? parent.name
    : undefined;
}
