import type { ts as TypeScript } from "ts-morph";
import type { PrintedFile } from "../../write/banner.js";
import { fits } from "./width.js";

/** What a module takes from another one. */
export interface Import {
  readonly from: string;
  readonly names: readonly string[];
  readonly isTypeOnly?: boolean;
}

export interface Module {
  readonly path: string;
  /** Stands in the banner, which the writer puts on. */
  readonly source: string;
  readonly imports: readonly Import[];
  readonly statements: readonly string[];
}

/**
 * Puts modules together with ts-morph, one after the other, so that only one is in memory at a time.
 * The text goes in as a whole, which keeps every byte and is linear in its length. What does not parse
 * is a bug of a printer and never reaches the disk.
 *
 * @throws Error when the text of a module does not parse.
 */
export async function assemble(
  modules: readonly Module[],
): Promise<readonly PrintedFile[]> {
  // Loading the compiler costs more than printing a few modules.
  const { createWrappedNode, ts } = await import("ts-morph");
  return modules.map((module) => {
    const { path, source } = module;
    // Comments are part of the text; nobody asks for them as nodes.
    const parsed = ts.createSourceFile(path, textOf(module), {
      languageVersion: ts.ScriptTarget.ES2022,
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    });
    const file = createWrappedNode(parsed);
    const problem = syntaxError(parsed);
    if (problem !== undefined) {
      const { line } = file.getLineAndColumnAtPos(problem.start);
      throw new Error(
        `${path}:${line} does not parse: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`,
      );
    }
    return { path, source, content: `${file.getFullText().trimEnd()}\n` };
  });
}

/**
 * The first error that the parser found. The compiler shows them only through a program, which
 * would bind every file; this list is what the program reads.
 */
function syntaxError(
  parsed: TypeScript.SourceFile,
): TypeScript.DiagnosticWithLocation | undefined {
  if (
    !("parseDiagnostics" in parsed) ||
    !Array.isArray(parsed.parseDiagnostics)
  ) {
    throw new Error("The compiler keeps its syntax errors in another place");
  }
  const errors: readonly TypeScript.DiagnosticWithLocation[] =
    parsed.parseDiagnostics;
  return errors[0];
}

function textOf({ imports, statements }: Module): string {
  const heads = imports
    .filter(({ names }) => names.length > 0)
    .map(({ names, from, isTypeOnly }) =>
      named(isTypeOnly === true ? "import type" : "import", names, from),
    )
    .join("\n");
  return [...(heads === "" ? [] : [heads]), ...statements].join("\n\n");
}

/** @example named("import type", ["A"], "./a.js") // 'import type { A } from "./a.js";' */
export function named(
  keyword: string,
  names: readonly string[],
  from: string,
): string {
  const flat = `${keyword} { ${names.join(", ")} } from "${from}";`;
  // Prettier never breaks the braces around one name.
  return names.length === 1 || fits(flat)
    ? flat
    : `${keyword} {\n  ${names.join(",\n  ")},\n} from "${from}";`;
}
