import { keyedTypes, writtenType } from "./keyed.js";
import { comparedWith } from "./place.js";
import { ts } from "./compiler.js";
import type { UserProgram } from "./project.js";
import type { Resolver } from "./resolve.js";
import { searchedFor, searchesIn } from "./searches.js";
import type { Topic } from "./topic.js";
import type { Usage } from "./usage.js";

export interface RawLiteral {
  readonly topic: Topic;
  readonly certainty: Usage["certainty"];
}

/** The text of a number or string as a wire value: `222_202` is `"222202"`. */
export function wireText(node: ts.Node): string | undefined {
  if (ts.isNumericLiteral(node)) return String(Number(node.text));
  if (ts.isStringLiteralLike(node)) return node.text;
  if (
    ts.isPrefixUnaryExpression(node) &&
    node.operator === ts.SyntaxKind.MinusToken &&
    ts.isNumericLiteral(node.operand)
  ) {
    return String(-Number(node.operand.text));
  }
  return undefined;
}

/**
 * Judges a wire value where it is compared, looked for, or is written where a code is expected:
 * certainly a code, possibly one, or something else.
 */
export function literalFinder(
  user: UserProgram,
  resolver: Resolver,
): (node: ts.Expression, wanted: readonly Topic[]) => readonly RawLiteral[] {
  const { checker } = user;
  const keyed = keyedTypes(user, resolver);
  const valuesIn = (type: ts.Type | undefined): Topic | undefined => {
    const found = type && keyed.ofType(type);
    return found?.isNamed === false ? found.topic : undefined;
  };
  /** The code set whose wire values are the keys of an object. */
  const ofKey = (object: ts.ObjectLiteralExpression): Topic | undefined => {
    const written = writtenType(object);
    const found = written && keyed.ofNode(written);
    return found === undefined
      ? valuesIn(checker.getContextualType(object))
      : found.isNamed
        ? undefined
        : found.topic;
  };
  const ofIndex = (node: ts.Expression, object: ts.Expression) =>
    // Only an enum of numbers leads from its values back to its names.
    (ts.isStringLiteralLike(node) ? undefined : resolver.setOf(object)) ??
    valuesIn(checker.getTypeAtLocation(object));
  /** `Extract<AcmeCode, 500 | 5004>` */
  const ofLiteralType = (node: ts.LiteralTypeNode): Topic | undefined => {
    const list = ts.isUnionTypeNode(node.parent)
      ? node.parent.parent
      : node.parent;
    if (!ts.isTypeReferenceNode(list)) return undefined;
    const [first, second] = list.typeArguments ?? [];
    if (first === undefined || second === undefined || first === node) {
      return undefined;
    }
    return /^(?:Extract|Exclude)$/u.test(list.typeName.getText())
      ? resolver.isCodes(checker.getTypeFromTypeNode(first))
      : undefined;
  };
  const possibly = (
    type: ts.Type,
    node: ts.Expression,
    wanted: readonly Topic[],
  ): readonly RawLiteral[] =>
    // What is known to be another code set is not this one.
    !resolver.isGeneratedType(type) && admits(checker, type, node)
      ? wanted.map((topic) => ({ topic, certainty: "possible" }))
      : [];
  const comparedTo = (
    other: ts.Expression,
    node: ts.Expression,
    wanted: readonly Topic[],
  ): readonly RawLiteral[] => {
    if (isCount(other)) return [];
    const known = resolver.codesOf(other);
    return known === undefined
      ? possibly(checker.getTypeAtLocation(other), node, wanted)
      : certainly(known, wanted);
  };

  return (node, wanted) => {
    const { parent } = node;
    if (ts.isPrefixUnaryExpression(parent)) return [];
    const other = comparedWith(node);
    if (other !== undefined) return comparedTo(other, node, wanted);
    if (ts.isLiteralTypeNode(parent)) {
      return certainly(ofLiteralType(parent), wanted);
    }
    if (ts.isElementAccessExpression(parent)) {
      return parent.argumentExpression === node
        ? certainly(ofIndex(node, parent.expression), wanted)
        : [];
    }
    const object = objectOfKey(node);
    if (object !== undefined) return certainly(ofKey(object), wanted);
    const expected = checker.getContextualType(node);
    const known = expected && resolver.isCodes(expected);
    if (known !== undefined) return certainly(known, wanted);
    const searched = searchedFor(node);
    if (searched !== undefined) {
      const type = checker.getTypeAtLocation(searched);
      // A part of a text is not a code.
      return (type.flags & ts.TypeFlags.StringLike) === 0
        ? possibly(expected ?? type, node, wanted)
        : [];
    }
    const judged = searchesIn(node, checker).map((each) =>
      comparedTo(each, node, wanted),
    );
    return (
      judged.find(([first]) => first?.certainty === "certain") ??
      judged.find(({ length }) => length > 0) ??
      []
    );
  };
}

function certainly(
  topic: Topic | undefined,
  wanted: readonly Topic[],
): readonly RawLiteral[] {
  return topic !== undefined && wanted.includes(topic)
    ? [{ topic, certainty: "certain" }]
    : [];
}

/** The object that a node is a key of: `{ 500: "a" }` or `{ [-7]: "a" }`. */
function objectOfKey(
  node: ts.Expression,
): ts.ObjectLiteralExpression | undefined {
  const name = ts.isComputedPropertyName(node.parent) ? node.parent : node;
  const { parent } = name;
  return (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) &&
    parent.name === name &&
    ts.isObjectLiteralExpression(parent.parent)
    ? parent.parent
    : undefined;
}

/** Whether a value of the type can be the literal, as far as the type says. */
function admits(
  checker: ts.TypeChecker,
  type: ts.Type,
  node: ts.Expression,
): boolean {
  if (type.isUnion() && (type.flags & ts.TypeFlags.EnumLike) === 0) {
    return type.types.some((part) => admits(checker, part, node));
  }
  if ((type.flags & ts.TypeFlags.EnumLike) !== 0) return false;
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0)
    return true;
  if (type.isLiteral()) return String(type.value) === wireText(node);
  if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) {
    const bound = checker.getBaseConstraintOfType(type);
    return bound === undefined || admits(checker, bound, node);
  }
  return (
    (type.flags &
      (ts.isStringLiteralLike(node)
        ? ts.TypeFlags.String
        : ts.TypeFlags.Number)) !==
    0
  );
}

/** Lengths, positions and names of types are numbers and texts that are never codes. */
function isCount(node: ts.Expression): boolean {
  if (ts.isTypeOfExpression(node)) return true;
  if (ts.isPropertyAccessExpression(node)) {
    return node.name.text === "length" || node.name.text === "size";
  }
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    /^(?:indexOf|lastIndexOf|findIndex|search|localeCompare)$/u.test(
      node.expression.name.text,
    )
  );
}
