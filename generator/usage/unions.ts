import { ts } from "./compiler.js";
import type { UserProgram } from "./project.js";
import type { Topic } from "./topic.js";

/** The values of a generated type, for types of the user that have lost its name. */
export interface Union {
  readonly topic: Topic;
  /** Whether the values are constant names. */
  readonly isName: boolean;
  holdsExactly(parts: readonly ts.Type[]): boolean;
}

/** The unions of the generated code, and the keys of its enums: `keyof typeof AcmeCode`. */
export function unionsOf(
  { program, checker, isGenerated }: UserProgram,
  byType: ReadonlyMap<string, Topic>,
  byName: ReadonlyMap<string, Topic>,
): readonly Union[] {
  const ofStatement = (statement: ts.Statement): readonly Union[] => {
    if (ts.isTypeAliasDeclaration(statement)) {
      const type = checker.getTypeAtLocation(statement.name);
      const own = new Set(type.isUnion() ? type.types : [type]);
      const name = statement.name.text;
      const holdsExactly = (parts: readonly ts.Type[]) =>
        own.size === parts.length && parts.every((part) => own.has(part));
      return [
        ...unionIn(byType.get(name), false, holdsExactly),
        ...unionIn(byName.get(name), true, holdsExactly),
      ];
    }
    const names = ts.isEnumDeclaration(statement)
      ? [statement.name]
      : ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.map(({ name }) => name)
        : [];
    return names.flatMap((name) => {
      const topic = ts.isIdentifier(name) ? byType.get(name.text) : undefined;
      if (topic === undefined) return [];
      const symbol = checker.getSymbolAtLocation(name);
      const keys = new Set(
        symbol === undefined
          ? []
          : checker
              .getTypeOfSymbol(symbol)
              .getProperties()
              .map((property) => property.name),
      );
      return unionIn(
        topic,
        true,
        (parts) =>
          keys.size === parts.length &&
          parts.every((part) => part.isStringLiteral() && keys.has(part.value)),
      );
    });
  };
  return program
    .getSourceFiles()
    .filter(isGenerated)
    .flatMap((file) => file.statements.flatMap(ofStatement));
}

function unionIn(
  topic: Topic | undefined,
  isName: boolean,
  holdsExactly: Union["holdsExactly"],
): readonly Union[] {
  return topic === undefined ? [] : [{ topic, isName, holdsExactly }];
}

/** Whether a user has written the values out, so that the type is the user's own. */
export function isWrittenOut(alias: ts.Symbol | undefined): boolean {
  const node = alias?.declarations?.find(ts.isTypeAliasDeclaration)?.type;
  return (
    node !== undefined &&
    ts.isUnionTypeNode(node) &&
    node.types.every(ts.isLiteralTypeNode)
  );
}
