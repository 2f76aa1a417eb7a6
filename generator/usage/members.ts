import { ts } from "./compiler.js";
import { keyedTypes, writtenType, type Keyed } from "./keyed.js";
import { callOf, givenToMatch, matchOf } from "./match-call.js";
import { comparedWith } from "./place.js";
import type { UserProgram } from "./project.js";
import type { Resolver } from "./resolve.js";
import type { Topic } from "./topic.js";
import type { Written } from "./usage.js";
import { usesOf, variableOf } from "./uses.js";

/** A node that holds nothing but a constant name. */
export type NameNode = ts.Identifier | ts.StringLiteralLike;

export interface MemberReference {
  readonly topic: Topic;
  /** Left out where the name may be used for more than that. */
  readonly form?: Written["form"];
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
    return givenToMatch(node, checker, resolver);
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
    const keysIn = soughtIn(node);
    if (keysIn !== undefined) return ofExpression(keysIn);
    const type = checker.getContextualType(node);
    return type && resolver.isNames(type);
  };

  /** `const key = "OLD"; AcmeCode[key]` */
  const ofKey = (node: NameNode): Topic | undefined => {
    const name = ts.isIdentifier(node) ? undefined : variableOf(node);
    if (name === undefined) return undefined;
    for (const use of usesOf(name, checker)) {
      const { parent } = use;
      if (
        ts.isElementAccessExpression(parent) &&
        parent.argumentExpression === use
      ) {
        return ofExpression(parent.expression);
      }
    }
    return undefined;
  };

  const plainIn = (node: NameNode): Topic | undefined => {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) {
      return parent.name === node
        ? (ofExpression(parent.expression) ?? resolver.holderOf(node))
        : undefined;
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
        return (
          resolver.setOfType(checker.getTypeFromTypeNode(first)) ??
          named(keyed.ofNode(first))
        );
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
    if (topic !== undefined) {
      return { topic, form: ts.isIdentifier(node) ? "plain" : "quoted" };
    }
    const keyOf = ofKey(node);
    return keyOf && { topic: keyOf };
  };
}

/** The object whose keys a name is looked for in: `"OLD" in AcmeCode`. */
function soughtIn(node: ts.StringLiteralLike): ts.Expression | undefined {
  const { parent } = node;
  return ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.InKeyword
    ? parent.right
    : undefined;
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
