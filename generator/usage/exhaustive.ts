import { present } from "../data/present.js";
import { constantNamePattern } from "../model/naming.js";
import { keyedTypes, writtenType } from "./keyed.js";
import { callOf, matchOf } from "./match-call.js";
import { neverFinder, type NeverPlace } from "./never.js";
import { ts } from "./compiler.js";
import type { UserProgram } from "./project.js";
import type { Resolver } from "./resolve.js";
import type { Topic } from "./topic.js";
import { findBelow } from "./walk.js";

export interface ExhaustiveUse {
  readonly topic: Topic;
  /** Whether it names the codes by constant names, which no alias stands in for. */
  readonly isNamed: boolean;
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
  const point = (topic: Topic, isNamed: boolean, node: ts.Node) =>
    topic.isExhaustive
      ? { topic, isNamed, node, end: node.getEnd() }
      : undefined;
  const neverIn = neverFinder(user);
  const { checker } = user;
  /** The code set of a value that can be any of its codes, or any of its names. */
  const topicOf = (value: ts.Expression) => {
    const named = resolver.namesOf(value);
    const topic = named ?? resolver.codesOf(value);
    if (topic === undefined) return undefined;
    const symbol = checker.getSymbolAtLocation(
      ts.isPropertyAccessExpression(value) ? value.name : value,
    );
    // As it is declared, before any comparison, and as it is here.
    const types = [
      ...present(symbol && checker.getTypeOfSymbol(symbol)),
      checker.getTypeAtLocation(value),
    ].filter(({ flags }) => (flags & ts.TypeFlags.Never) === 0);
    return types.some(resolver.hasAll) || isRest(symbol, types)
      ? { topic, isNamed: named !== undefined }
      : undefined;
  };
  const ofSwitch = (node: ts.SwitchStatement) => {
    if (!mayBeOverCodes(node)) return undefined;
    const { expression, caseBlock } = node;
    const fallback = caseBlock.clauses.find(ts.isDefaultClause);
    if (fallback !== undefined && !admitsNothing(fallback, neverIn)) {
      return undefined;
    }
    const found = topicOf(expression);
    if (found === undefined) return undefined;
    const { topic, isNamed } = found;
    return fallback !== undefined || namesAll(node, topic, checker)
      ? point(topic, isNamed, expression)
      : undefined;
  };
  const ofObject = (node: ts.ObjectLiteralExpression) => {
    const written = writtenType(node);
    if (written !== undefined) {
      const found = keyed.ofNode(written);
      return found?.isTotal === true
        ? point(found.topic, found.isNamed, written)
        : undefined;
    }
    if (!node.properties.some(mayBeOfCode)) return undefined;
    const call = callOf(node);
    if (call !== undefined && matchOf(call, resolver) !== undefined) {
      return undefined;
    }
    const expected = checker.getContextualType(node);
    const found = expected && keyed.ofType(expected);
    return found?.isTotal === true
      ? point(found.topic, found.isNamed, node)
      : undefined;
  };
  /** What must be left of a value after comparisons: nothing, or what is new. */
  const ofNever = (node: ts.Node) => {
    const place = neverIn(node);
    if (place === undefined || isInDefaultOf(place)) return undefined;
    const found = topicOf(place.value);
    if (found === undefined) return undefined;
    const { topic, isNamed } = found;
    return valuesOf(place.value, checker).every((type) => isNew(type, topic))
      ? point(topic, isNamed, place.node)
      : undefined;
  };
  return (node) => {
    if (ts.isSwitchStatement(node)) return ofSwitch(node);
    if (ts.isObjectLiteralExpression(node)) return ofObject(node);
    if (ts.isCallExpression(node) && node.arguments.length === 2) {
      const topic = matchOf(node, resolver);
      if (topic !== undefined) return point(topic, true, node.expression);
    }
    return ofNever(node);
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
  topic: Topic,
  checker: ts.TypeChecker,
): boolean {
  const handled = new Set<unknown>();
  for (const clause of caseBlock.clauses) {
    if (!ts.isCaseClause(clause)) continue;
    for (const type of valuesOf(clause.expression, checker)) {
      if (type.isLiteral()) handled.add(type.value);
    }
  }
  return valuesOf(expression, checker).every(
    (type) =>
      isNew(type, topic) || (type.isLiteral() && handled.has(type.value)),
  );
}

/** The values that a place may have; none where the compiler has excluded them all. */
function valuesOf(
  node: ts.Expression,
  checker: ts.TypeChecker,
): readonly ts.Type[] {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  if ((type.flags & ts.TypeFlags.Never) !== 0) return [];
  return type.isUnion() ? type.types : [type];
}

function isNew(type: ts.Type, { added }: Topic): boolean {
  return type.isLiteral() && added.has(String(type.value));
}

/** Whether no code may reach a `default`, as the compiler checks. */
function admitsNothing(
  fallback: ts.DefaultClause,
  neverIn: (node: ts.Node) => NeverPlace | undefined,
): boolean {
  return fallback.statements.some(
    (statement) => findBelow(statement, neverIn) !== undefined,
  );
}

/** `Exclude<AcmeCode, …>` gets every new code. */
function isRest(
  value: ts.Symbol | undefined,
  types: readonly ts.Type[],
): boolean {
  const holders = [value, ...types.map(({ aliasSymbol }) => aliasSymbol)];
  return holders
    .flatMap((holder) => holder?.declarations ?? [])
    .some(
      (node) =>
        (ts.isParameter(node) ||
          ts.isVariableDeclaration(node) ||
          ts.isPropertySignature(node) ||
          ts.isPropertyDeclaration(node) ||
          ts.isTypeAliasDeclaration(node)) &&
        node.type !== undefined &&
        ts.isTypeReferenceNode(node.type) &&
        node.type.typeName.getText() === "Exclude",
    );
}

/** A switch that ends in such a place is a hit of its own. */
function isInDefaultOf({ node, value }: NeverPlace): boolean {
  const clause = ts.findAncestor(node, ts.isDefaultClause);
  return clause?.parent.parent.expression.getText() === value.getText();
}

/** An object whose keys are all small words is not asked for the type that is expected of it. */
function mayBeOfCode({ name }: ts.ObjectLiteralElementLike): boolean {
  if (name === undefined) return false;
  return ts.isIdentifier(name)
    ? constantNamePattern.test(name.text)
    : !ts.isPrivateIdentifier(name);
}
