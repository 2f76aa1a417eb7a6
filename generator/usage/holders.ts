import { ts } from "./compiler.js";

/** The generated enum that a type or one of its members belongs to. */
export function enumOf(
  type: ts.Type,
  isGenerated: (file: ts.SourceFile) => boolean,
): string | undefined {
  if ((type.flags & ts.TypeFlags.EnumLike) === 0) return undefined;
  const [declaration] = type.symbol.declarations ?? [];
  if (declaration === undefined) return undefined;
  const node = ts.isEnumMember(declaration) ? declaration.parent : declaration;
  return ts.isEnumDeclaration(node) && isGenerated(node.getSourceFile())
    ? node.name.text
    : undefined;
}

/** The name of the generated enum or constant object whose own type this is. */
export function objectName(
  type: ts.Type,
  isGenerated: (file: ts.SourceFile) => boolean,
): string | undefined {
  const [declaration] = type.getSymbol()?.declarations ?? [];
  // The type of a value of an enum has the same symbol.
  return declaration === undefined || (type.flags & ts.TypeFlags.EnumLike) !== 0
    ? undefined
    : holderName(declaration, isGenerated);
}

/** The name of a generated enum or constant object, by the node that holds its members. */
export function holderName(
  node: ts.Node,
  isGenerated: (file: ts.SourceFile) => boolean,
): string | undefined {
  if (!isGenerated(node.getSourceFile())) return undefined;
  if (ts.isEnumDeclaration(node)) return node.name.text;
  if (!ts.isObjectLiteralExpression(node) && !ts.isTypeLiteralNode(node)) {
    return undefined;
  }
  const holder = ts.isAsExpression(node.parent)
    ? node.parent.parent
    : node.parent;
  return ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name)
    ? holder.name.text
    : undefined;
}
