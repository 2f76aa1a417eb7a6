import { show } from "../files/paths.js";
import { ts } from "./compiler.js";
import type { Usage } from "./usage.js";

/** What a finder says about a node; the place of it is added here. */
export type Found = Pick<
  Usage,
  "what" | "topic" | "name" | "isNamed" | "certainty" | "written"
>;

/** A usage at a node, or from its start to `end`. */
export function usageAt(
  node: ts.Node,
  noticed: Found,
  cwd: string,
  end = node.getEnd(),
): Usage {
  const file = node.getSourceFile();
  const start = node.getStart(file);
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const last = file.getLineAndCharacterOfPosition(end);
  const lines = file.getLineStarts();
  return {
    ...noticed,
    file: show(file.fileName, cwd),
    path: file.fileName,
    line: line + 1,
    column: character + 1,
    end: { line: last.line + 1, column: last.character + 1 },
    text: file.text.slice(lines[line], lines[line + 1]).trim(),
  };
}

/** Without what does not change the value: parentheses, `as`, `satisfies`, `!`. */
export function bare(node: ts.Expression): ts.Expression {
  let inner = node;
  while (isWrapper(inner)) inner = inner.expression;
  return inner;
}

/** What has the value of the expression in it. */
export function isWrapper(
  node: ts.Node,
): node is
  | ts.ParenthesizedExpression
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.NonNullExpression {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  );
}

/** The other operand, where a node is compared with `===`, `!==`, `==`, `!=` or in a `case`. */
export function comparedWith(node: ts.Expression): ts.Expression | undefined {
  let inner = node;
  let { parent }: ts.Node = inner;
  while (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) {
    inner = parent;
    ({ parent } = parent);
  }
  if (ts.isCaseClause(parent) && parent.expression === inner) {
    return parent.parent.parent.expression;
  }
  if (!ts.isBinaryExpression(parent)) return undefined;
  switch (parent.operatorToken.kind) {
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
    case ts.SyntaxKind.EqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
      return parent.left === inner ? parent.right : parent.left;
    default:
      return undefined;
  }
}
