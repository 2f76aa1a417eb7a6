import { ts } from "./compiler.js";
import type { UserProgram } from "./project.js";
import type { Resolver } from "./resolve.js";
import type { Topic } from "./topic.js";

/** What the keys of an object are. */
export interface Keyed {
  readonly topic: Topic;
  /** Whether the keys are constant names; wire values otherwise. */
  readonly isNamed: boolean;
  /** Whether every code must have a key. */
  readonly isTotal: boolean;
}

export interface KeyedTypes {
  /** Of a type as it is written: `Record<AcmeCodeName, string>`. */
  ofNode(node: ts.TypeNode): Keyed | undefined;
  /** Of any type, as far as it has kept its name. */
  ofType(type: ts.Type): Keyed | undefined;
}

/** Aliases that lead in a circle do not compile, but may be looked at. */
const deepest = 8;

export function keyedTypes(
  { checker }: UserProgram,
  resolver: Resolver,
): KeyedTypes {
  const keyedBy = (type: ts.Type): Keyed | undefined => {
    const named = resolver.isNames(type);
    const topic = named ?? resolver.isCodes(type);
    return (
      topic && {
        topic,
        isNamed: named !== undefined,
        isTotal: resolver.hasAll(type),
      }
    );
  };
  const casesOf = (name: string | undefined): Keyed | undefined => {
    const topic = name === undefined ? undefined : resolver.casesNamed(name);
    return topic && { topic, isNamed: true, isTotal: true };
  };
  const ofNode = (node: ts.TypeNode, depth = 0): Keyed | undefined => {
    if (depth > deepest) return undefined;
    if (ts.isParenthesizedTypeNode(node)) return ofNode(node.type, depth + 1);
    if (ts.isMappedTypeNode(node)) {
      const { constraint } = node.typeParameter;
      const keyed =
        constraint && keyedBy(checker.getTypeFromTypeNode(constraint));
      return keyed && withOptional(keyed, node.questionToken?.kind);
    }
    if (!ts.isTypeReferenceNode(node)) return undefined;
    const [first] = node.typeArguments ?? [];
    const name = node.typeName.getText();
    if (first !== undefined) {
      if (name === "Record") return keyedBy(checker.getTypeFromTypeNode(first));
      if (name === "Readonly" || name === "Required") {
        return ofNode(first, depth + 1);
      }
      if (name === "Partial") return partly(ofNode(first, depth + 1));
    }
    const cases = casesOf(resolver.exported(node.typeName));
    if (cases !== undefined) return cases;
    const declared = aliasOf(checker, node.typeName);
    return declared && ofNode(declared, depth + 1);
  };
  const ofType = (given: ts.Type, depth = 0): Keyed | undefined => {
    const type = checker.getNonNullableType(given);
    const { aliasSymbol: alias, aliasTypeArguments: [first] = [] } = type;
    if (alias === undefined || depth > deepest) {
      const node = type.getSymbol()?.declarations?.find(ts.isMappedTypeNode);
      return node && ofNode(node);
    }
    if (first !== undefined) {
      if (alias.name === "Record") return keyedBy(first);
      if (alias.name === "Readonly" || alias.name === "Required") {
        return ofType(first, depth + 1);
      }
      if (alias.name === "Partial") return partly(ofType(first, depth + 1));
    }
    const declaration = alias.declarations?.find(ts.isTypeAliasDeclaration);
    if (declaration === undefined) return undefined;
    return (
      casesOf(resolver.exported(declaration.name)) ?? ofNode(declaration.type)
    );
  };
  return { ofNode: (node) => ofNode(node), ofType: (type) => ofType(type) };
}

function partly(keyed: Keyed | undefined): Keyed | undefined {
  return keyed && { ...keyed, isTotal: false };
}

function withOptional(keyed: Keyed, token: ts.SyntaxKind | undefined): Keyed {
  return token === undefined || token === ts.SyntaxKind.MinusToken
    ? keyed
    : { ...keyed, isTotal: false };
}

function aliasOf(
  checker: ts.TypeChecker,
  name: ts.EntityName,
): ts.TypeNode | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  if (symbol === undefined) return undefined;
  const target =
    (symbol.flags & ts.SymbolFlags.Alias) === 0
      ? symbol
      : checker.getAliasedSymbol(symbol);
  return target.declarations?.find(ts.isTypeAliasDeclaration)?.type;
}

/** The type that is written for an object: its annotation, `satisfies`, `as` or result type. */
export function writtenType(
  node: ts.ObjectLiteralExpression,
): ts.TypeNode | undefined {
  let inner: ts.Node = node;
  let { parent } = inner;
  while (ts.isParenthesizedExpression(parent) || isConstAssertion(parent)) {
    inner = parent;
    ({ parent } = parent);
  }
  if (ts.isSatisfiesExpression(parent) || ts.isAsExpression(parent)) {
    return parent.type;
  }
  if (
    ts.isVariableDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isParameter(parent)
  ) {
    return parent.initializer === inner ? parent.type : undefined;
  }
  if (ts.isArrowFunction(parent)) return parent.type;
  if (!ts.isReturnStatement(parent)) return undefined;
  const holder = ts.findAncestor(parent, ts.isFunctionLike);
  return holder?.type;
}

function isConstAssertion(node: ts.Node): node is ts.AsExpression {
  return ts.isAsExpression(node) && ts.isConstTypeReference(node.type);
}
