import { ts } from "ts-morph";

export interface Hover {
  /** The comment without its tags, as Markdown. */
  readonly documentation: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
  /** The names that links of the comment lead to. */
  readonly links: readonly string[];
}

/** What an editor shows over each exported name and each member of a file, asked as an editor asks. */
export function hoversOf(content: string): ReadonlyMap<string, Hover> {
  const file = "/file.ts";
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ noLib: true }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) =>
      name === file ? ts.ScriptSnapshot.fromString(content) : undefined,
    getCurrentDirectory: () => "/",
    getDefaultLibFileName: () => "lib.d.ts",
    fileExists: (name) => name === file,
    readFile: () => content,
  });
  const source = service.getProgram()?.getSourceFile(file);
  if (source === undefined) throw new Error("The file is not in the program");
  const hovers = new Map<string, Hover>();
  for (const name of declaredNames(source)) {
    const info = service.getQuickInfoAtPosition(file, name.getStart());
    if (info === undefined) throw new Error(`Nothing over ${name.text}`);
    const parts = [
      ...(info.documentation ?? []),
      ...(info.tags ?? []).flatMap(({ text }) => text ?? []),
    ];
    hovers.set(name.text, {
      documentation: textOf(info.documentation),
      tags: (info.tags ?? []).map((tag) => ({
        name: tag.name,
        text: textOf(tag.text),
      })),
      links: parts
        .filter(({ kind }) => kind === "linkName")
        .map(({ text }) => text),
    });
  }
  return hovers;
}

/** A link is shown as its name; its braces and keyword are parts of their own. */
function textOf(parts: readonly ts.SymbolDisplayPart[] = []): string {
  return parts
    .filter(({ kind }) => kind !== "link")
    .map(({ text }) => text)
    .join("");
}

function declaredNames(source: ts.SourceFile): readonly ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const visit = (node: ts.Node) => {
    const isDeclaration =
      ts.isEnumDeclaration(node) ||
      ts.isEnumMember(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isTypeAliasDeclaration(node);
    const name = isDeclaration ? node.name : undefined;
    if (name !== undefined && ts.isIdentifier(name)) names.push(name);
    node.forEachChild(visit);
  };
  visit(source);
  return names;
}
