import { keyedTypes, writtenType, type Keyed } from "./keyed.js";
import { bare, comparedWith } from "./place.js";
import { ts } from "./compiler.js";
import type { UserProgram } from "./project.js";
import type { Resolver } from "./resolve.js";
import type { Topic } from "./topic.js";
import type { Written } from "./usage.js";
import { findBelow } from "./walk.js";

/** A node that holds nothing but a constant name. */
export type NameNode = ts.Identifier | ts.StringLiteralLike;

export interface MemberReference {
  readonly topic: Topic;
  readonly form: Written["form"];
}

/** Tells whether a name in the code of a user is that of a constant, and of which code set. */
export function memberFinder(
  user: UserProgram,
  resolver: Resolver,
): (node: NameNode) => MemberReference | undefined {
  const { checker } = user;
  const keyed = keyedTypes(user, resolver);
  /** What the keys of the value of an expression are, as `labels` in `labels.OLD`. */
  const keysOf = (node: ts.Node) =>
    named(keyed.ofType(checker.getTypeAtLocation(node)));
  const ofExpression = (node: ts.Node) => resolver.setOf(node) ?? keysOf(node);

  const ofObject = (node: ts.ObjectLiteralExpression): Topic | undefined => {
    const call = callOf(node);
    if (call !== undefined) {
      const topic = matchOf(call, resolver);
      if (topic !== undefined) return topic;
    }
    const written = writtenType(node);
    const found = written && keyed.ofNode(written);
    if (found !== undefined) return named(found);
    const context = checker.getContextualType(node);
    const expected = context && named(keyed.ofType(context));
    if (expected !== undefined) return expected;
    if (isAssigned(node)) return ofExpression(node.parent.right);
    return givenToMatch(node);
  };

  /** Cases that stand in a constant of their own: `const cases = { … }; matchCode(code, cases)`. */
  const givenToMatch = (node: ts.ObjectLiteralExpression) => {
    let { parent }: ts.Node = node;
    while (ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent)) {
      ({ parent } = parent);
    }
    if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) {
      return undefined;
    }
    const { name } = parent;
    const variable = checker.getSymbolAtLocation(name);
    return findBelow(node.getSourceFile(), (inner) =>
      ts.isIdentifier(inner) &&
      inner !== name &&
      inner.text === name.text &&
      ts.isCallExpression(inner.parent) &&
      inner.parent.arguments[1] === inner &&
      checker.getSymbolAtLocation(inner) === variable
        ? matchOf(inner.parent, resolver)
        : undefined,
    );
  };

  const ofBinding = (node: ts.BindingElement): Topic | undefined => {
    if (!ts.isObjectBindingPattern(node.parent)) return undefined;
    const holder = node.parent.parent;
    if (ts.isVariableDeclaration(holder) && holder.initializer !== undefined) {
      return ofExpression(holder.initializer);
    }
    return keysOf(node.parent);
  };

  /** A string is a constant name where nothing else is expected. */
  const ofString = (node: ts.StringLiteralLike): Topic | undefined => {
    const other = comparedWith(node);
    if (other !== undefined) return resolver.namesOf(other);
    const type = checker.getContextualType(node);
    return type && resolver.isNames(type);
  };

  const plainIn = (node: NameNode): Topic | undefined => {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) {
      return parent.name === node ? ofExpression(parent.expression) : undefined;
    }
    if (ts.isQualifiedName(parent)) {
      return parent.right === node ? resolver.setOf(parent.left) : undefined;
    }
    if (ts.isElementAccessExpression(parent)) {
      return parent.argumentExpression === node
        ? ofExpression(parent.expression)
        : undefined;
    }
    if (ts.isLiteralTypeNode(parent)) return ofLiteralType(parent);
    if (ts.isBindingElement(parent)) {
      return parent.propertyName === node ? ofBinding(parent) : undefined;
    }
    if (isKey(node)) {
      return ts.isObjectLiteralExpression(parent.parent)
        ? ofObject(parent.parent)
        : undefined;
    }
    return ts.isIdentifier(node) ? undefined : ofString(node);
  };

  const ofLiteralType = (node: ts.LiteralTypeNode): Topic | undefined => {
    const { parent } = node;
    if (ts.isIndexedAccessTypeNode(parent)) {
      if (parent.indexType !== node) return undefined;
      const type = checker.getTypeFromTypeNode(parent.objectType);
      return resolver.setOfType(type) ?? named(keyed.ofType(type));
    }
    // Extract<AcmeCodeName, "A" | "B">
    const list = ts.isUnionTypeNode(parent) ? parent.parent : parent;
    if (!ts.isTypeReferenceNode(list)) return undefined;
    const [first] = list.typeArguments ?? [];
    if (first === undefined || first === node) return undefined;
    switch (list.typeName.getText()) {
      case "Extract":
      case "Exclude":
        return resolver.isNames(checker.getTypeFromTypeNode(first));
      case "Pick":
      case "Omit":
        return named(keyed.ofNode(first));
      default:
        return undefined;
    }
  };

  return (node) => {
    const { parent } = node;
    if (ts.isShorthandPropertyAssignment(parent)) {
      const topic = ofObject(parent.parent);
      return topic && { topic, form: "shorthand" };
    }
    if (
      ts.isBindingElement(parent) &&
      parent.name === node &&
      parent.propertyName === undefined &&
      parent.dotDotDotToken === undefined
    ) {
      const topic = ofBinding(parent);
      return topic && { topic, form: "shorthand" };
    }
    const topic = plainIn(node);
    return topic && { topic, form: ts.isIdentifier(node) ? "plain" : "quoted" };
  };
}

/** The code set of a call of its match function. */
export function matchOf(
  { expression }: ts.CallExpression,
  resolver: Resolver,
): Topic | undefined {
  const name = resolver.called(expression);
  return name === undefined ? undefined : resolver.matchNamed(name);
}

function named(keyed: Keyed | undefined): Topic | undefined {
  return keyed?.isNamed === true ? keyed.topic : undefined;
}

function isKey(node: NameNode): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isGetAccessor(parent)) &&
    parent.name === node
  );
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

/** Whether names are taken out of an object: `({ OLD: local } = AcmeCode)`. */
function isAssigned(
  node: ts.ObjectLiteralExpression,
): node is ts.ObjectLiteralExpression & { parent: ts.BinaryExpression } {
  return (
    ts.isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}
