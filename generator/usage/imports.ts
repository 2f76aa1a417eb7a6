import { ts, type UserProgram } from "./project.js";
import type { Resolver } from "./resolve.js";
import type { Query, Subject } from "./subject.js";
import type { Usage } from "./usage.js";

export interface ImportedName {
  readonly subject: Subject;
  readonly name: string;
}

/**
 * Finds where a project takes a name of a code set from generated code: in imports, re-exports and
 * behind a namespace. The generated code may no longer have the name, or not have it yet.
 */
export function importFinder(
  { checker, isGenerated }: UserProgram,
  resolver: Resolver,
  { subjects }: Query,
): (node: ts.Identifier) => ImportedName | undefined {
  const byExport = new Map(
    subjects.flatMap((subject) =>
      [...subject.exports].map((name) => [name, subject] as const),
    ),
  );
  /** Whether a module is generated code, or was before it went away. */
  const isOurs = (specifier: ts.Expression | undefined): boolean => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return false;
    const module = checker.getSymbolAtLocation(specifier);
    const file = module?.declarations?.find(ts.isSourceFile);
    if (file === undefined) return isCatalog(specifier.text);
    return isGenerated(file) || passesOn(file, 0);
  };
  /** A module of the user that passes on all of a generated one. */
  const passesOn = (file: ts.SourceFile, depth: number): boolean =>
    depth < 4 &&
    file.statements.some((statement) => {
      if (
        !ts.isExportDeclaration(statement) ||
        statement.exportClause !== undefined ||
        statement.moduleSpecifier === undefined
      ) {
        return false;
      }
      const target = checker
        .getSymbolAtLocation(statement.moduleSpecifier)
        ?.declarations?.find(ts.isSourceFile);
      return (
        target !== undefined &&
        target !== file &&
        (isGenerated(target) || passesOn(target, depth + 1))
      );
    });
  /** A name that is found stands for generated code; one that is not must come out of it. */
  const isTaken = (node: ts.Identifier, from: ts.Expression | undefined) =>
    resolver.exported(node) === node.text ||
    (isUnresolved(checker, node) && isOurs(from));

  return (node) => {
    const subject = byExport.get(node.text);
    if (subject === undefined) return undefined;
    const { parent } = node;
    const found = { subject, name: node.text };
    if (ts.isImportSpecifier(parent)) {
      const from = parent.parent.parent.parent.moduleSpecifier;
      return (parent.propertyName ?? parent.name) === node &&
        isTaken(node, from)
        ? found
        : undefined;
    }
    if (ts.isExportSpecifier(parent)) {
      const { moduleSpecifier } = parent.parent.parent;
      return moduleSpecifier !== undefined &&
        (parent.propertyName ?? parent.name) === node &&
        isTaken(node, moduleSpecifier)
        ? found
        : undefined;
    }
    const space = ts.isPropertyAccessExpression(parent)
      ? parent.name === node && parent.expression
      : ts.isQualifiedName(parent)
        ? parent.right === node && parent.left
        : undefined;
    if (space === undefined || space === false) return undefined;
    const declaration = checker
      .getSymbolAtLocation(space)
      ?.declarations?.find(ts.isNamespaceImport);
    if (declaration === undefined) return undefined;
    return isTaken(node, declaration.parent.parent.moduleSpecifier)
      ? found
      : undefined;
  };
}

function isUnresolved(checker: ts.TypeChecker, node: ts.Identifier): boolean {
  const symbol = checker.getSymbolAtLocation(node);
  if (symbol === undefined) return true;
  return (
    (symbol.flags & ts.SymbolFlags.Alias) !== 0 &&
    checker.getAliasedSymbol(symbol).declarations === undefined
  );
}

function isCatalog(specifier: string): boolean {
  return /^vendor-codes(?:\/|$)/u.test(specifier);
}

export interface ImportedModule {
  readonly vendor: string;
  readonly certainty: Usage["certainty"];
}

/** Finds the imports of all modules of a vendor, by what they resolve to or by their path. */
export function moduleFinder(
  { checker, isGenerated }: UserProgram,
  { vendors }: Query,
): (node: ts.StringLiteralLike) => ImportedModule | undefined {
  return (node) => {
    if (!isModule(node)) return undefined;
    const file = checker
      .getSymbolAtLocation(node)
      ?.declarations?.find(ts.isSourceFile);
    if (file !== undefined) {
      const vendor = vendorIn(file.fileName, vendors, 2);
      return vendor !== undefined && isGenerated(file)
        ? { vendor, certainty: "certain" }
        : undefined;
    }
    const isOfCatalog = isCatalog(node.text);
    if (!isOfCatalog && !/^[.#@~]/u.test(node.text)) return undefined;
    const vendor = vendorIn(node.text, vendors);
    return vendor === undefined
      ? undefined
      : { vendor, certainty: isOfCatalog ? "certain" : "possible" };
  };
}

function isModule({ parent }: ts.StringLiteralLike): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent)) ||
    (ts.isCallExpression(parent) &&
      parent.expression.kind === ts.SyntaxKind.ImportKeyword)
  );
}

/** The vendor whose folder is among the last parts of a path. */
function vendorIn(
  path: string,
  vendors: ReadonlySet<string>,
  last?: number,
): string | undefined {
  const parts = path.replace(/\.[cm]?[jt]sx?$/u, "").split("/");
  return (last === undefined ? parts : parts.slice(-last)).find((part) =>
    vendors.has(part),
  );
}
