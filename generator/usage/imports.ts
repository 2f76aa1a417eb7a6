import { dynamicModuleOf } from "./dynamic-import.js";
import { addTo } from "../data/group-by.js";
import { ts } from "./compiler.js";
import type { UserProgram } from "./project.js";
import type { Resolver } from "./resolve.js";
import { isReasonExport } from "./reason-exports.js";
import type { Query } from "./topic.js";
import type { Usage } from "./usage.js";

/** No vendor may have this id. */
const reasonsModule = "reasons";

export interface ImportedName {
  /** The TypeScript name of the code set, or `reasons`. */
  readonly topic: string;
  readonly name: string;
}

/**
 * Finds where a project takes a name of a code set from generated code: in imports, re-exports and
 * behind a namespace. The generated code may no longer have the name, or not have it yet.
 */
export function importFinder(
  { checker, isGenerated }: UserProgram,
  resolver: Resolver,
  { topics, modules }: Query,
): (node: ts.Identifier) => readonly ImportedName[] {
  const byExport = new Map<string, ImportedName[]>();
  for (const { type, exports } of topics) {
    for (const name of exports) {
      addTo(byExport, name, { topic: type, name });
    }
  }
  const takesReasons = modules.has(reasonsModule);
  /** Whether a module is generated code, or was before it went away. */
  const isOurs = (specifier: ts.Expression | undefined): boolean => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier))
      return false;
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

  /** The same of a name that no import declaration resolves. */
  const isTakenFrom = (name: string, from: ts.StringLiteralLike): boolean => {
    const module = checker.getSymbolAtLocation(from);
    const found =
      module &&
      checker.getExportsOfModule(module).find((each) => each.name === name);
    if (found === undefined) return isOurs(from);
    const target =
      (found.flags & ts.SymbolFlags.Alias) === 0
        ? found
        : checker.getAliasedSymbol(found);
    return target.declarations === undefined
      ? isOurs(from)
      : target.name === name &&
          target.declarations.some((each) => isGenerated(each.getSourceFile()));
  };

  /** Whether a name is at the place where it is taken out of a module of ours. */
  const isImport = (node: ts.Identifier): boolean => {
    const { parent } = node;
    const dynamic = dynamicModuleOf(node, checker);
    if (dynamic !== undefined) return isTakenFrom(node.text, dynamic);
    if (ts.isImportSpecifier(parent)) {
      const from = parent.parent.parent.parent.moduleSpecifier;
      return (
        (parent.propertyName ?? parent.name) === node && isTaken(node, from)
      );
    }
    if (ts.isExportSpecifier(parent)) {
      const { moduleSpecifier } = parent.parent.parent;
      return (
        moduleSpecifier !== undefined &&
        (parent.propertyName ?? parent.name) === node &&
        isTaken(node, moduleSpecifier)
      );
    }
    const space = ts.isPropertyAccessExpression(parent)
      ? parent.name === node && parent.expression
      : ts.isQualifiedName(parent)
        ? parent.right === node && parent.left
        : undefined;
    if (space === undefined || space === false) return false;
    const declaration = checker
      .getSymbolAtLocation(space)
      ?.declarations?.find(ts.isNamespaceImport);
    return (
      declaration !== undefined &&
      isTaken(node, declaration.parent.parent.moduleSpecifier)
    );
  };

  return (node) => {
    const found = [
      ...(byExport.get(node.text) ?? []),
      ...(takesReasons && isReasonExport(node.text)
        ? [{ topic: reasonsModule, name: node.text }]
        : []),
    ];
    return found.length > 0 && isImport(node) ? found : [];
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
  /** The id of a vendor, or `reasons`. */
  readonly folder: string;
  readonly certainty: Usage["certainty"];
}

/** Finds the imports of whole modules, by what they resolve to or by their path. */
export function moduleFinder(
  { checker, isGenerated }: UserProgram,
  { modules }: Query,
): (node: ts.StringLiteralLike) => ImportedModule | undefined {
  return (node) => {
    if (!isModule(node)) return undefined;
    const file = checker
      .getSymbolAtLocation(node)
      ?.declarations?.find(ts.isSourceFile);
    if (file !== undefined) {
      const folder = folderIn(file.fileName, modules, 2);
      return folder !== undefined && isGenerated(file)
        ? { folder, certainty: "certain" }
        : undefined;
    }
    const isOfCatalog = isCatalog(node.text);
    if (!isOfCatalog && !/^[.#@~]/u.test(node.text)) return undefined;
    const folder = folderIn(node.text, modules);
    return folder === undefined
      ? undefined
      : { folder, certainty: isOfCatalog ? "certain" : "possible" };
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

/** The folder, or the module of that name, that is among the last parts of a path. */
function folderIn(
  path: string,
  folders: ReadonlySet<string>,
  last?: number,
): string | undefined {
  const parts = path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/u, "").split("/");
  return (last === undefined ? parts : parts.slice(-last)).find((part) =>
    folders.has(part),
  );
}
