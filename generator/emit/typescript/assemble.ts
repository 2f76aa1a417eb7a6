import { NewLineKind, Project, ts } from "ts-morph";
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
 * Puts modules together with ts-morph. Statements go in as text, which keeps every byte and is
 * linear in their number. What does not parse is a bug of a printer and never reaches the disk.
 *
 * @throws Error when the text of a module does not parse.
 */
export function assemble(modules: readonly Module[]): readonly PrintedFile[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, noResolve: true },
    manipulationSettings: { newLineKind: NewLineKind.LineFeed },
  });
  const files = modules.map((module) => {
    const file = project.createSourceFile(`/${module.path}`, "");
    file.addStatements(textOf(module));
    return { path: module.path, source: module.source, file };
  });
  const program = project.getProgram();
  return files.map(({ path, source, file }) => {
    const [problem] = program.getSyntacticDiagnostics(file);
    if (problem !== undefined) {
      throw new Error(
        `${path}:${problem.getLineNumber()} does not parse: ${ts.flattenDiagnosticMessageText(problem.compilerObject.messageText, "\n")}`,
      );
    }
    return { path, source, content: `${file.getFullText().trimEnd()}\n` };
  });
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
