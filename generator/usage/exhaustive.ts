import { keyedTypes, writtenType } from "./keyed.js";
import { matchOf } from "./members.js";
import { ts, type UserProgram } from "./project.js";
import type { Resolver } from "./resolve.js";
import type { Subject } from "./subject.js";

export interface ExhaustiveUse {
  readonly subject: Subject;
  /** What to point at, from its start to `end`. */
  readonly node: ts.Node;
  readonly end: number;
}

/** Finds the places that must handle every code: they stop compiling when there is one more. */
export function exhaustiveFinder(
  user: UserProgram,
  resolver: Resolver,
): (node: ts.Node) => ExhaustiveUse | undefined {
  const keyed = keyedTypes(user, resolver);
  const point = (subject: Subject | undefined, node: ts.Node, end = node) =>
    subject?.isExhaustive === true
      ? { subject, node, end: end.getEnd() }
      : undefined;
  return (node) => {
    if (ts.isCallExpression(node)) {
      return node.arguments.length === 2
        ? point(matchOf(node, resolver), node.expression)
        : undefined;
    }
    if (ts.isSwitchStatement(node)) {
      if (!mayBeOverCodes(node) || !isExhaustive(node)) return undefined;
      const { expression } = node;
      const subject =
        resolver.codesOf(expression) ?? resolver.namesOf(expression);
      return point(subject, expression);
    }
    if (!ts.isObjectLiteralExpression(node)) return undefined;
    const type = writtenType(node);
    const found = type && keyed.ofNode(type);
    return type && found?.isTotal === true
      ? point(found.subject, type)
      : undefined;
  };
}

/** A switch whose cases are neither constants nor literals is not asked for its type. */
function mayBeOverCodes({ caseBlock }: ts.SwitchStatement): boolean {
  return caseBlock.clauses.some(
    (clause) =>
      ts.isCaseClause(clause) &&
      (ts.isPropertyAccessExpression(clause.expression) ||
        ts.isElementAccessExpression(clause.expression) ||
        ts.isPrefixUnaryExpression(clause.expression) ||
        ts.isLiteralExpression(clause.expression)),
  );
}

/** Without `default`, or with one that no code may reach. */
function isExhaustive({ caseBlock }: ts.SwitchStatement): boolean {
  const fallback = caseBlock.clauses.find(ts.isDefaultClause);
  if (fallback === undefined) return true;
  const visit = (node: ts.Node): boolean => {
    if (
      (ts.isSatisfiesExpression(node) || ts.isVariableDeclaration(node)) &&
      node.type?.kind === ts.SyntaxKind.NeverKeyword
    ) {
      return true;
    }
    if (ts.isCallExpression(node)) {
      const { expression } = node;
      const name = ts.isPropertyAccessExpression(expression)
        ? expression.name.text
        : expression.getText();
      if (/^(?:assert|report)Never$/u.test(name)) return true;
    }
    return ts.forEachChild(node, (child) => visit(child) || undefined) ?? false;
  };
  return fallback.statements.some(visit);
}
