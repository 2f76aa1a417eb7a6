import { expect, it } from "vitest";
import { exportedBy } from "../../generator/model/shipped-names.js";
import { ts } from "../../generator/usage/compiler.js";
import { readShipped } from "../../generator/files/install.js";

/** The same, as the compiler reads it. */
function exportedNames(text: string): readonly string[] {
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
  const names = file.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts
        .getModifiers(statement)
        ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) =>
        name.getText(),
      );
    }
    return ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement)
      ? [statement.name?.text ?? "default"]
      : ["something else"];
  });
  return [...new Set(names)];
}

it.each(["runtime.ts", "axes.ts", "reasons.txt", "messages.txt"] as const)(
  "finds every export of %s",
  (template) => {
    const text = readShipped("templates", "typescript", template);
    const names = exportedBy(template);
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual(exportedNames(text));
  },
);
