import { lazily } from "../data/lazily.js";
import { ts } from "./compiler.js";
import { enumOf, holderName, objectName } from "./holders.js";
import type { UserProgram } from "./project.js";
import type { Query, Topic } from "./topic.js";
import { isWrittenOut, unionsOf } from "./unions.js";

/** Says what an expression or a type of the user has to do with the generated code. */
export interface Resolver {
  /** The generated name behind a node, renamed imports and re-exports followed. */
  exported(node: ts.Node): string | undefined;
  /** The same of what is called, also through a constant of the user that only passes it on. */
  called(node: ts.Expression): string | undefined;
  /** The code set whose enum or object of constants an expression is. */
  setOf(node: ts.Node): Topic | undefined;
  /** The same of a type: `typeof AcmeCode` under any name. */
  setOfType(type: ts.Type): Topic | undefined;
  /** The code set that a property comes from, also where its object was copied: `{ ...AcmeCode }.OLD`. */
  holderOf(property: ts.Node): Topic | undefined;
  /** The code set that the values of an expression belong to. */
  codesOf(node: ts.Expression): Topic | undefined;
  /** The code set whose constant names an expression gives. */
  namesOf(node: ts.Expression): Topic | undefined;
  /** The code set whose codes a type is. */
  isCodes(type: ts.Type): Topic | undefined;
  /** The code set whose constant names a type is. */
  isNames(type: ts.Type): Topic | undefined;
  /** Whether a type of codes or names has all of them, as far as the generated code knows. */
  hasAll(type: ts.Type): boolean;
  /** Whether a type is generated, whatever it is. */
  isGeneratedType(type: ts.Type): boolean;
  /** The code set that the generated name of a type of cases belongs to. */
  casesNamed(name: string): Topic | undefined;
  /** The code set that the generated name of a match function belongs to. */
  matchNamed(name: string): Topic | undefined;
}

/** Constants that lead in a circle do not compile, but may be looked at. */
const deepest = 8;

export function resolverOf(user: UserProgram, { topics }: Query): Resolver {
  const { checker, isGenerated } = user;
  const byType = new Map(topics.map((each) => [each.type, each]));
  const byName = new Map(topics.map((each) => [each.name, each]));
  const generatedName = (symbol: ts.Symbol | undefined) => {
    if (symbol === undefined) return undefined;
    const target =
      (symbol.flags & ts.SymbolFlags.Alias) === 0
        ? symbol
        : checker.getAliasedSymbol(symbol);
    return target.declarations?.some((node) =>
      isGenerated(node.getSourceFile()),
    )
      ? target.name
      : undefined;
  };
  const exported = (node: ts.Node) =>
    generatedName(checker.getSymbolAtLocation(nameOf(node)));

  const called = (node: ts.Expression, depth = 0): string | undefined => {
    const name = exported(node);
    if (name !== undefined || depth > deepest) return name;
    const held = checker.getSymbolAtLocation(nameOf(node))?.valueDeclaration;
    if (held === undefined) return undefined;
    if (ts.isVariableDeclaration(held)) {
      const { initializer } = held;
      return initializer !== undefined && isConstant(held)
        ? called(initializer, depth + 1)
        : undefined;
    }
    // const { matchAcmeCode: match } = acme;
    if (!ts.isBindingElement(held)) return undefined;
    const { parent } = held.parent;
    if (!ts.isVariableDeclaration(parent) || !isConstant(parent)) {
      return undefined;
    }
    const { initializer } = parent;
    const taken = held.propertyName ?? held.name;
    return initializer === undefined || !ts.isIdentifier(taken)
      ? undefined
      : generatedName(
          checker.getTypeAtLocation(initializer).getProperty(taken.text),
        );
  };

  const hasAll = (given: ts.Type): boolean => {
    const type = checker.getNonNullableType(given);
    const parts = type.isUnion() ? type.types : [type];
    const [declaration] = parts.flatMap(
      (part) => part.symbol?.declarations ?? [],
    );
    if (!parts.some((part) => (part.flags & ts.TypeFlags.EnumLike) !== 0)) {
      return true;
    }
    if (declaration === undefined) return false;
    const holder = ts.isEnumMember(declaration)
      ? declaration.parent
      : declaration;
    if (!ts.isEnumDeclaration(holder)) return false;
    const symbol = checker.getSymbolAtLocation(holder.name);
    const whole = symbol && checker.getDeclaredTypeOfSymbol(symbol);
    const count = whole?.isUnion() === true ? whole.types.length : 1;
    return parts.length >= count;
  };

  /** For unions that have lost their name, as `Code | undefined` does. */
  const unions = lazily(() => unionsOf(user, byType, byName));

  const topicOfType = (given: ts.Type, isName: boolean): Topic | undefined => {
    const table = isName ? byName : byType;
    const type = checker.getNonNullableType(given);
    const alias = generatedName(type.aliasSymbol);
    // Another code set may have the same values.
    if (alias !== undefined) return table.get(alias);
    const parts = type.isUnion() ? type.types : [type];
    const names = new Set(parts.map((part) => enumOf(part, isGenerated)));
    const [name] = names;
    if (names.size === 1 && name !== undefined) return table.get(name);
    if (parts.length < 2 || isWrittenOut(type.aliasSymbol)) return undefined;
    return unions().find(
      (union) => union.isName === isName && union.holdsExactly(parts),
    )?.topic;
  };
  const ofExpression = (node: ts.Expression, isName: boolean) => {
    const found = topicOfType(checker.getTypeAtLocation(node), isName);
    if (found !== undefined) return found;
    // A comparison before this one may have narrowed what was declared.
    const symbol = checker.getSymbolAtLocation(nameOf(node));
    return symbol && topicOfType(checker.getTypeOfSymbol(symbol), isName);
  };
  const setOfType = (type: ts.Type) => {
    const name = objectName(type, isGenerated);
    return name === undefined ? undefined : byType.get(name);
  };
  return {
    exported,
    called: (node) => called(node),
    setOf: (node) => {
      const name = exported(node);
      return name === undefined
        ? setOfType(checker.getTypeAtLocation(node))
        : byType.get(name);
    },
    setOfType,
    holderOf: (property) => {
      const [declaration] =
        checker.getSymbolAtLocation(property)?.declarations ?? [];
      const name = declaration && holderName(declaration.parent, isGenerated);
      return name === undefined ? undefined : byType.get(name);
    },
    codesOf: (node) => ofExpression(node, false),
    namesOf: (node) => ofExpression(node, true),
    isCodes: (type) => topicOfType(type, false),
    isNames: (type) => topicOfType(type, true),
    hasAll,
    isGeneratedType: (type) => generatedName(type.aliasSymbol) !== undefined,
    casesNamed: (name) => topics.find(({ cases }) => cases === name),
    matchNamed: (name) => topics.find(({ match }) => match === name),
  };
}

function isConstant({ parent }: ts.VariableDeclaration): boolean {
  return (parent.flags & ts.NodeFlags.Const) !== 0;
}

/** The part of an expression that bears its symbol. */
function nameOf(held: ts.Node): ts.Node {
  let node = held;
  while (ts.isParenthesizedExpression(node)) node = node.expression;
  if (ts.isPropertyAccessExpression(node)) return node.name;
  if (ts.isQualifiedName(node)) return node.right;
  if (ts.isElementAccessExpression(node)) return node.argumentExpression;
  return node;
}
