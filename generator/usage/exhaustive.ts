import { keyedTypes, writtenType } from "./keyed.js";
import { matchOf } from "./members.js";
import { ts, type UserProgram } from "./project.js";
import type { Resolver } from "./resolve.js";
import type { Topic } from "./topic.js";

export interface ExhaustiveUse {
  readonly topic: Topic;
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
  const point = (topic: Topic | undefined, node: ts.Node, end = node) =>
    topic?.isExhaustive === true
      ? { topic, node, end: end.getEnd() }
      : undefined;
  return (node) => {
    if (ts.isCallExpression(node)) {
      return node.arguments.length === 2
        ? point(matchOf(node, resolver), node.expression)
        : undefined;
    }
    if (ts.isSwitchStatement(node)) {
      if (!mayBeOverCodes(node)) return undefined;
      const fallback = node.caseBlock.clauses.find(ts.isDefaultClause);
      if (fallback !== undefined && !admitsNothing(fallback)) return undefined;
      const { expression } = node;
      const topic =
        resolver.codesOf(expression) ?? resolver.namesOf(expression);
      if (topic === undefined) return undefined;
      return fallback !== undefined || namesAll(node, topic, user.checker)
        ? point(topic, expression)
        : undefined;
    }
    if (!ts.isObjectLiteralExpression(node)) return undefined;
    const type = writtenType(node);
    const found = type && keyed.ofNode(type);
    return type && found?.isTotal === true
      ? point(found.topic, type)
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

/**
 * Whether a switch without `default` has a case for every value that its type has in the project,
 * which may be that of before or of after the changes.
 */
function namesAll(
  { expression, caseBlock }: ts.SwitchStatement,
  { added }: Topic,
  checker: ts.TypeChecker,
): boolean {
  const valuesOf = (node: ts.Expression): readonly ts.Type[] => {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
    return type.isUnion() ? type.types : [type];
  };
  const handled = new Set<unknown>();
  for (const clause of caseBlock.clauses) {
    if (!ts.isCaseClause(clause)) continue;
    for (const type of valuesOf(clause.expression)) {
      if (type.isLiteral()) handled.add(type.value);
    }
  }
  return valuesOf(expression).every(
    (type) =>
      type.isLiteral() &&
      (handled.has(type.value) || added.has(String(type.value))),
  );
}

/** Whether no code may reach a `default`, as the compiler checks. */
function admitsNothing(fallback: ts.DefaultClause): boolean {
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
