import { comparedWith } from "./place.js";
import { ts, type UserProgram } from "./project.js";
import type { Resolver } from "./resolve.js";
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

/** Judges comparisons with a wire value: certainly a code, possibly one, or something else. */
export function literalFinder(
  { checker }: UserProgram,
  resolver: Resolver,
): (node: ts.Expression, wanted: readonly Topic[]) => readonly RawLiteral[] {
  return (node, wanted) => {
    const other = comparedWith(node);
    if (other === undefined || isCount(other)) return [];
    const known = resolver.codesOf(other);
    if (known !== undefined) {
      return wanted.includes(known)
        ? [{ topic: known, certainty: "certain" }]
        : [];
    }
    const type = checker.getTypeAtLocation(other);
    // What is known to be another code set is not this one.
    return !resolver.isGeneratedType(type) && admits(checker, type, node)
      ? wanted.map((topic) => ({ topic, certainty: "possible" }))
      : [];
  };
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
