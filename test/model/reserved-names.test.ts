import { Project, ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import {
  reservedNames,
  reservedWords,
} from "../../generator/model/reserved-names.js";
import { compareText } from "../../generator/text/order.js";
import { repositoryCatalog } from "../emit/read-catalog.js";
import { enumStyles, printCatalog } from "../emit/typescript/print-spec.js";

/** The keywords of the language, and the two names that strict code must not give away. */
function keywords(): readonly string[] {
  const found = ["arguments", "eval"];
  for (
    let kind = ts.SyntaxKind.FirstKeyword;
    kind <= ts.SyntaxKind.LastKeyword;
    kind += 1
  ) {
    const word = ts.tokenToString(kind);
    if (word !== undefined) found.push(word);
  }
  return found;
}

/** The words that the compiler refuses as the name of an exported constant. */
function refused(words: readonly string[]): readonly string[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, noLib: true },
  });
  return words.filter((word) => {
    const file = project.createSourceFile(
      `/${word}.ts`,
      `export const ${word}: unknown = 1;`,
    );
    return file.getPreEmitDiagnostics().some((found) => found.getStart());
  });
}

describe("reserved words", () => {
  it("are those that the compiler refuses", () => {
    expect([...reservedWords].toSorted(compareText)).toEqual(
      refused(keywords()).toSorted(compareText),
    );
  });
});

describe.each(enumStyles)("reserved names, %s", (enumStyle) => {
  it("are all that the output uses and no code set makes", async () => {
    const files = await printCatalog(repositoryCatalog(), { enumStyle });
    const project = new Project({
      compilerOptions: { lib: ["lib.es2022.d.ts"], types: [] },
    });
    const own = Object.entries(files).map(([path, content]) =>
      project.createSourceFile(`/generated/${path}`, content),
    );
    // These import no code set, so none can hide what they use.
    const shared = new Set(["runtime.ts", "axes.ts", "reasons.ts"]);
    const globals = new Set<string>();
    for (const file of own) {
      if (shared.has(file.getFilePath().replace("/generated/", ""))) continue;
      for (const name of file.getDescendantsOfKind(ts.SyntaxKind.Identifier)) {
        const [declared] = name.getSymbol()?.getDeclarations() ?? [];
        if (
          declared?.getSourceFile().getBaseName().startsWith("lib.") === true &&
          declared.getParent() === declared.getSourceFile()
        ) {
          globals.add(name.getText());
        }
      }
    }
    expect(globals).toContain("ReadonlySet");
    expect([...globals].filter((name) => !reservedNames().has(name))).toEqual(
      [],
    );
  });
});
