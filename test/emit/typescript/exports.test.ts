import { readFileSync, writeFileSync } from "node:fs";
import { Node, Project, ts } from "ts-morph";
import { expect, it } from "vitest";
import { compareText } from "../../../generator/text/order.js";
import { repositoryCatalog } from "../read-catalog.js";
import { printCatalog } from "./print-spec.js";

const recorded = new URL("exports.txt", import.meta.url);

/** One line for every name that a module exports: `module: name kind`. */
async function exportLines(): Promise<readonly string[]> {
  const files = await printCatalog(repositoryCatalog());
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    },
  });
  for (const [path, content] of Object.entries(files)) {
    project.createSourceFile(`/${path}`, content);
  }
  const lines: string[] = [];
  for (const file of project.getSourceFiles()) {
    const module = file.getFilePath().slice(1).replace(/\.ts$/u, "");
    for (const [name, found] of file.getExportedDeclarations()) {
      const kinds = new Set(found.map(kindOf));
      lines.push(`${module}: ${name} ${[...kinds].join(" and ")}`);
    }
  }
  return lines.toSorted(compareText);
}

function kindOf(declaration: Node): string {
  if (Node.isEnumDeclaration(declaration)) return "enum";
  if (Node.isFunctionDeclaration(declaration)) return "function";
  if (Node.isClassDeclaration(declaration)) return "class";
  if (Node.isVariableDeclaration(declaration)) return "const";
  if (Node.isInterfaceDeclaration(declaration)) return "interface";
  if (Node.isTypeAliasDeclaration(declaration)) return "type";
  throw new Error(`An export of a kind of its own: ${declaration.getText()}`);
}

it("exports what it is recorded to export", async () => {
  const text = `${(await exportLines()).join("\n")}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(recorded, text);
  expect(
    text,
    "Every line is a promise to applications. If the change is meant, run UPDATE_GOLDEN=1 npx vitest run test/emit/typescript/exports.test.ts and review the diff",
  ).toBe(readFileSync(recorded, "utf8"));
});
