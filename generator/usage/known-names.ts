import type { Renames } from "./rename.js";
import { ts } from "./compiler.js";
import type { UserProject } from "./project.js";

/**
 * The present names that the generated code of a project does not have yet, such as
 * `AcmeCode.FACE_MISSING`: renamed to them, the code would not compile.
 */
export function missingNames(
  { programs }: UserProject,
  renames: readonly Renames[],
): readonly string[] {
  const known = new Map<string, Set<string>>();
  for (const { program, isGenerated } of programs) {
    for (const file of program.getSourceFiles()) {
      if (!isGenerated(file)) continue;
      for (const [type, names] of file.statements.flatMap(constantsOf)) {
        const all = known.get(type) ?? new Set();
        known.set(type, all);
        for (const name of names) all.add(name);
      }
    }
  }
  return renames.flatMap(({ type, names }) => {
    const present = known.get(type);
    if (present === undefined) return [];
    return [...new Set(names.values())]
      .filter((name) => !present.has(name))
      .map((name) => `${type}.${name}`);
  });
}

type Constants = readonly [type: string, names: readonly string[]];

/** The constants of an enum, or of an object in source or declaration. */
function constantsOf(statement: ts.Statement): readonly Constants[] {
  if (ts.isEnumDeclaration(statement)) {
    return [[statement.name.text, statement.members.flatMap(nameOf)]];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(
    ({ name, initializer, type }): readonly Constants[] => {
      if (!ts.isIdentifier(name)) return [];
      const object =
        initializer !== undefined && ts.isAsExpression(initializer)
          ? initializer.expression
          : type;
      if (object === undefined) return [];
      if (ts.isObjectLiteralExpression(object)) {
        return [[name.text, object.properties.flatMap(nameOf)]];
      }
      return ts.isTypeLiteralNode(object)
        ? [[name.text, object.members.flatMap(nameOf)]]
        : [];
    },
  );
}

function nameOf({ name }: ts.NamedDeclaration): readonly string[] {
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
}
